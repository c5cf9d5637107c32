import { dependent, headOf, upos, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "grew up in Oran and lives in Montreal": a finite verb without a subject goes on from a verb, not from a noun. */
export function verbConjunct(tree: Tree, verb: number): readonly Edit[] {
  if (!['VBD', 'VBZ'].includes(xpos(tree, verb))) return [];
  const noun = headOf(tree, verb);
  if (!['NOUN', 'PROPN'].includes(upos(tree, noun)) || dependent(tree, noun, 'cop', 'nsubj') !== undefined)
    return [];
  if (dependent(tree, verb, 'nsubj', 'det', 'amod', 'compound') !== undefined) return [];
  let above = headOf(tree, noun);
  while (above >= 0 && !(upos(tree, above) === 'VERB' && /^VB[DZP]$/.test(xpos(tree, above))))
    above = headOf(tree, above);
  return above < 0 || above > verb ? [] : [{ node: verb, head: above, upos: 'VERB' }];
}
