import { dependent, headOf, inNameOf, labelled, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "Ada Moss, winner of the Tarn Medal, and Bo Lind": behind the aside the list goes on, and Lind is no medal. */
export function personBehindAside(tree: Tree, name: number): readonly Edit[] {
  const inner = headOf(tree, name);
  if (inner < 0 || inNameOf(tree, name) !== 'PER' || inNameOf(tree, inner) === 'PER') return [];
  const link = dependent(tree, name, 'cc');
  if (link === undefined || word(tree, link) !== 'and' || word(tree, link - 1) !== ',') return [];
  let role = inner;
  while (labelled(tree, role, 'nmod')) role = headOf(tree, role);
  const person = headOf(tree, role);
  const isAside = role !== inner && labelled(tree, role, 'appos') && person < role;
  return isAside && inNameOf(tree, person) === 'PER' ? [{ node: name, head: person }] : [];
}
