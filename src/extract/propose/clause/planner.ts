import type { Tree } from '../../tree.js';
import { dependents, prepositionOf, wordsOf } from '../walk.js';

/** "a bid by Acme to buy it", "a request from the mayor to close it": whose a plan is. */
export function plannerOf(tree: Tree, noun: number): number | undefined {
  return dependents(tree, noun, 'nmod').find((child) =>
    /^(?:by|from)$/.test(wordsOf(tree, prepositionOf(tree, child))),
  );
}
