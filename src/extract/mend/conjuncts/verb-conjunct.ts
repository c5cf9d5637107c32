import { isPassive } from '../../propose/clause/verb-group.js';
import { dependent, headOf, labelled, upos, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "grew up in Oran and lives in Montreal": a finite verb without a subject goes on from a verb, not from a noun. */
export function verbConjunct(tree: Tree, verb: number): readonly Edit[] {
  const noun = headOf(tree, verb);
  // "were found by a nurse and hidden in a cellar".
  const isBehindAgent = xpos(tree, verb) === 'VBN' && labelled(tree, noun, 'obl:agent');
  if (
    isBehindAgent &&
    isPassive(tree, headOf(tree, noun)) &&
    dependent(tree, verb, 'obl', 'advmod') !== undefined
  )
    return dependent(tree, verb, 'nsubj', 'aux') === undefined
      ? [{ node: verb, head: headOf(tree, noun) }]
      : [];
  if (!['VBD', 'VBZ'].includes(xpos(tree, verb))) return [];
  if (!['NOUN', 'PROPN'].includes(upos(tree, noun)) || dependent(tree, noun, 'cop', 'nsubj') !== undefined)
    return [];
  if (dependent(tree, verb, 'nsubj', 'det', 'amod', 'compound') !== undefined) return [];
  let above = headOf(tree, noun);
  while (above >= 0 && !(upos(tree, above) === 'VERB' && /^VB[DZP]$/.test(xpos(tree, above))))
    above = headOf(tree, above);
  return above < 0 || above > verb ? [] : [{ node: verb, head: above, upos: 'VERB' }];
}
