import { isNominal } from '../../propose/phrase.js';
import {
  dependents,
  headOf,
  inNameOf,
  labelled,
  nameAt,
  prepositionOf,
  word,
  wordsOf,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "the novel Frost by Ada Lind, which was filmed": "which" is what somebody made, and nobody. */
export function workOfWhich(tree: Tree, verb: number): readonly Edit[] {
  const maker = headOf(tree, verb);
  const work = maker < 0 ? -1 : headOf(tree, maker);
  const which = dependents(tree, verb, 'nsubj', 'obj').some((child) => word(tree, child) === 'which');
  const name = nameAt(tree, maker);
  if (!which || work < 0 || name?.type !== 'PER' || name.first === name.last) return [];
  const isBy = labelled(tree, maker, 'nmod') && wordsOf(tree, prepositionOf(tree, maker)) === 'by';
  return isBy && isNominal(tree, work) && inNameOf(tree, work) !== 'PER' ? [{ node: verb, head: work }] : [];
}
