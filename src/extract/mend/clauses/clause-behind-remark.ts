import { dependents, headOf, labelled, upos, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "It is not true, the bank said, that it failed": the clause tells what "it" is, and is not what the remark says. */
export function clauseBehindRemark(tree: Tree, clause: number): readonly Edit[] {
  const remark = headOf(tree, clause);
  const quality = remark < 0 ? -1 : headOf(tree, remark);
  if (quality < 0 || !labelled(tree, remark, 'parataxis')) return [];
  if (upos(tree, quality) !== 'ADJ' || dependents(tree, quality, 'cop').length === 0) return [];
  const it = dependents(tree, quality, 'nsubj', 'expl').some((node) => word(tree, node) === 'it');
  const that = dependents(tree, clause, 'mark').some((mark) => word(tree, mark) === 'that');
  return it && that && clause > remark ? [{ node: clause, head: quality }] : [];
}
