import { isPassive } from '../../propose/clause/verb-group.js';
import { dependent, dependents, headOf, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "is said to have won, but to have lost since": the second "to" goes on from the first. */
export function reportedInfinitive(tree: Tree, deed: number): readonly Edit[] {
  const verb = headOf(tree, deed);
  if (verb < 0 || !isPassive(tree, verb) || dependent(tree, deed, 'nsubj') !== undefined) return [];
  const isTo = dependents(tree, deed, 'mark').some((mark) => word(tree, mark) === 'to');
  const first = dependents(tree, verb, 'xcomp').find(
    (child) => child < deed && dependents(tree, child, 'mark').some((mark) => word(tree, mark) === 'to'),
  );
  return isTo && first !== undefined ? [{ node: deed, head: first }] : [];
}
