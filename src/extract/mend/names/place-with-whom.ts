import { dependents, headOf, labelled, prepositionOf, upos, word, wordsOf } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "founded Norva, a firm based in Lund, with her husband": no firm is based with anybody. */
export function placeWithWhom(tree: Tree, whom: number): readonly Edit[] {
  const participle = headOf(tree, whom);
  const [start = 0] = prepositionOf(tree, whom);
  if (participle < 0 || !labelled(tree, participle, 'acl') || word(tree, start - 1) !== ',') return [];
  if (wordsOf(tree, prepositionOf(tree, whom)) !== 'with') return [];
  const isPlace = /^(?:based|located|situated|headquartered)$/.test(word(tree, participle));
  let verb = headOf(tree, participle);
  while (verb >= 0 && upos(tree, verb) !== 'VERB') verb = headOf(tree, verb);
  const isPlaced = dependents(tree, participle, 'obl').some((node) => node < start);
  return isPlace && isPlaced && verb >= 0 ? [{ node: whom, head: verb, label: 'obl' }] : [];
}
