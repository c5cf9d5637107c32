import type { Tree } from '../../tree.js';
import { word, xpos } from '../walk.js';

/** "which", "who", "whom" and a "that" that stands for a noun. */
export function isRelativePronoun(tree: Tree, node: number): boolean {
  return (
    ['WDT', 'WP'].includes(xpos(tree, node)) && ['which', 'who', 'whom', 'that'].includes(word(tree, node))
  );
}
