import { isRelativePronoun } from '../../propose/clause/relative-pronoun.js';
import { dependents, headOf, upos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "Of the sailors whom the navy had chosen, Ada Lind": a relative clause tells of the noun before it. */
export function relativeInFront(tree: Tree, verb: number): readonly Edit[] {
  if (headOf(tree, verb) < verb) return [];
  const pronoun = dependents(tree, verb, 'obj', 'nsubj').find((child) => isRelativePronoun(tree, child));
  const noun = pronoun === undefined ? -1 : pronoun - 1;
  return noun >= 0 && ['NOUN', 'PROPN'].includes(upos(tree, noun)) ? [{ node: verb, head: noun }] : [];
}
