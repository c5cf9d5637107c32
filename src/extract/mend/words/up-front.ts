import { labelled, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "a forward up front", "paid the sum up front": where or when, and no thing that anybody has to do with. */
export function upFront(tree: Tree, front: number): readonly Edit[] {
  const isPlace = word(tree, front - 1) === 'up' && labelled(tree, front, 'obl', 'nmod', 'conj', 'obj');
  return isPlace ? [{ node: front, label: 'advmod', upos: 'ADV', xpos: 'RB' }] : [];
}
