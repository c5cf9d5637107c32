import type { Tree } from '../tree.js';
import { word } from './walk.js';

/** "not only X but also Y" affirms both. */
export function isNotOnly(tree: Tree, not: number): boolean {
  return ['only', 'just', 'merely', 'simply'].includes(word(tree, not + 1));
}
