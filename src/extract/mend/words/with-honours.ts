import { word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "graduated magna cum laude from Yale": with which honours, and nothing that one could graduate. */
export function withHonours(tree: Tree, node: number): readonly Edit[] {
  if (word(tree, node) !== 'laude' || word(tree, node - 1) !== 'cum') return [];
  return [{ node, label: 'advmod', upos: 'ADV', xpos: 'RB' }];
}
