import { headOf, labelled } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "Norway had sold": a subject or object hangs on the verb, not on its auxiliary, copula or conjunction. */
export function argumentOfAuxiliary(tree: Tree, node: number): readonly Edit[] {
  const helper = headOf(tree, node);
  const verb = helper < 0 ? -1 : headOf(tree, helper);
  if (verb < 0 || verb === node || !labelled(tree, helper, 'aux', 'cop', 'mark')) return [];

  return [{ node, head: verb, label: tree.parse.labels[node] ?? 'dep' }];
}
