import type { Tree } from '../../tree.js';
import { isQuantifier } from '../partitive.js';
import { dependents, word, xpos } from '../walk.js';

/** "which", "who", "whom" and a "that" that stands for a noun. */
export function isRelativePronoun(tree: Tree, node: number): boolean {
  return (
    ['WDT', 'WP'].includes(xpos(tree, node)) && ['which', 'who', 'whom', 'that'].includes(word(tree, node))
  );
}

/** "two churches, both of which were built by monks", "one of which": what is said of all or some of them. */
export function isOfWhich(tree: Tree, noun: number): boolean {
  return (
    (isQuantifier(tree, noun) || /^(?:both|all|each)$/.test(word(tree, noun))) &&
    dependents(tree, noun, 'nmod').some((child) => /^(?:which|whom)$/.test(word(tree, child)))
  );
}
