import { dependents, headOf, lemma, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "Norway helped Malawi build a dam": who is helped is the object of helping. */
export function madeToDo(tree: Tree, deed: number): readonly Edit[] {
  const verb = headOf(tree, deed);
  if (verb < 0 || xpos(tree, deed) !== 'VB') return [];
  if (!/^(?:help|make|let|have|see|hear|watch)$/.test(lemma(tree, verb))) return [];
  if (dependents(tree, deed, 'mark', 'aux').length > 0) return [];
  const doer = dependents(tree, deed, 'nsubj').find((child) => verb < child && child < deed);
  if (doer === undefined || word(tree, doer) === 'that') return [];
  return [
    { node: doer, head: verb, label: 'obj' },
    { node: deed, label: 'xcomp' },
  ];
}
