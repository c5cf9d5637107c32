import { dependent, dependents, headOf, subtree, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "Acme, whose owner is Holt, named Lee": Holt is said of the owner, and does nothing. */
export function whosePredicate(tree: Tree, noun: number): readonly Edit[] {
  const verb = headOf(tree, noun);
  if (verb < noun || dependent(tree, noun, 'cop') === undefined) return [];
  const inner = dependent(tree, noun, 'nsubj');
  const whose =
    inner === undefined ? undefined : subtree(tree, inner).find((node) => word(tree, node) === 'whose');
  const owner = dependents(tree, verb, 'nsubj').findLast((child) => whose !== undefined && child < whose);
  return owner === undefined ? [] : [{ node: noun, head: owner, label: 'acl:relcl' }];
}
