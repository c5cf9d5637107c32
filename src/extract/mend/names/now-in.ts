import { isPlaceOf } from '../../propose/rules/now-and-then.js';
import { dependents, headOf, isWithin, prepositionOf, upos, word, wordsOf } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';
import { topOfName } from '../top-of-name.js';

/** "painted The Red Ford, now in the Lind Museum", "Ek, formerly of Moss": where the named one is or was, and not where it was done. */
export function nowIn(tree: Tree, place: number): readonly Edit[] {
  const preposition = prepositionOf(tree, place);
  const adverb = (preposition[0] ?? 0) - 1;
  const head = topOfName(tree, adverb - 2);
  if (!sinceWhen.test(word(tree, adverb)) || word(tree, adverb - 1) !== ',' || head === undefined) return [];
  if (!/^(?:in|at|of|with)$/.test(wordsOf(tree, preposition))) return [];
  if (!isPlaceOf(tree, adverb, head, place)) return [];
  const verb = headOf(tree, place);
  const isOf = verb >= 0 && (upos(tree, verb) === 'VERB' || verb === head || verb === adverb);
  if (!isOf || isWithin(tree, head, place) || dependents(tree, place, 'nsubj', 'cop').length > 0) return [];
  return [
    { node: place, head, label: 'nmod' },
    { node: adverb, head: place, label: 'advmod' },
  ];
}

const sinceWhen = /^(?:now|currently|today|formerly|previously|once)$/;
