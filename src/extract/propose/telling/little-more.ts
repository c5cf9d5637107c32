import type { Tree } from '../../tree.js';
import type { Draft } from '../draft.js';
import { word } from '../walk.js';

/** "is little more than a shed": the comparison alone would say the contrary. */
export function isLittleMore(tree: Tree, { clause, relation }: Draft): boolean {
  const isCompared = clause?.copular === true && / than$/.test(relation.predicate);
  return isCompared && /^(?:little|nothing|hardly|scarcely|barely)$/.test(word(tree, clause.head - 1));
}
