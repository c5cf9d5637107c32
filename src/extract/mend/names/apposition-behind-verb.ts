import { timeNouns } from '../../propose/lexicon/prepositions.js';
import { dependent, headOf, labelled, lemma, subtree, upos, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';
import { topOfName } from '../top-of-name.js';

/**
 * "is run by Ada Moss, the author of a novel", "born in Tarn, a village in Kent,": no subject stands behind its verb and right behind
 * the name of another, and no adverbial behind its place; what stands there tells of the name.
 */
export function appositionBehindVerb(tree: Tree, noun: number): readonly Edit[] {
  const verb = headOf(tree, noun);
  if (verb < 0 || verb > noun || upos(tree, noun) !== 'NOUN' || upos(tree, verb) !== 'VERB') return [];
  if (dependent(tree, noun, 'case', 'cop', 'cc', 'nsubj', 'nmod:poss') !== undefined) return [];
  const article = dependent(tree, noun, 'det');
  if (article === undefined || !/^(?:the|an?)$/.test(word(tree, article))) return [];
  const comma = /^(?:then|now|later|formerly|once)$/.test(word(tree, article - 1))
    ? article - 2
    : article - 1;
  const bearer = word(tree, comma) === ',' ? topOfName(tree, comma - 1) : undefined;
  if (bearer === undefined || bearer < verb || headOf(tree, bearer) !== verb) return [];
  const last = subtree(tree, noun).at(-1) ?? noun;
  // "As Moss wrote in Die Zeit, an envoy had left": what goes on with a verb is a clause.
  if (!/^[.,;)]$/.test(word(tree, last + 1)) && !/^[.,;)]$/.test(word(tree, last))) return [];
  if (timeNouns.has(lemma(tree, noun))) return [];
  // "Behind them, she said, came Oslo, the bus and a car".
  if (!labelled(tree, bearer, 'obl', 'obj') || dependent(tree, noun, 'conj') !== undefined) return [];
  return [{ node: noun, head: bearer, label: 'appos' }];
}
