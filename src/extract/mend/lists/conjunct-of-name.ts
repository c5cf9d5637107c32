import { headOf, labelled, nameAt } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "between Buenos Aires and Lima": Lima stands beside the whole name, not beside its last word. */
export function conjunctOfName(tree: Tree, member: number): readonly Edit[] {
  const word = headOf(tree, member);
  const top = headOf(tree, word);
  const name = nameAt(tree, word);
  const isInside = name !== undefined && name === nameAt(tree, top) && name !== nameAt(tree, member);
  return member > word && isInside && labelled(tree, word, 'flat') ? [{ node: member, head: top }] : [];
}
