import type { Tree } from '../tree.js';
import { dependents, word, xpos } from './walk.js';

/** Whether a noun is one of a kind by a deed: "the first woman to win it". */
export function isFirstTo(tree: Tree, noun: number): boolean {
  return (
    isOutstanding(tree, noun) && dependents(tree, noun, 'acl').some((node) => isDeedOf(tree, node, noun))
  );
}

function isDeedOf(tree: Tree, node: number, noun: number): boolean {
  return node > noun && xpos(tree, node) === 'VB' && word(tree, noun + 1) === 'to';
}

/** "the first woman to", "the youngest to": of what it is so is told by what they did. */
export function isOutstanding(tree: Tree, noun: number): boolean {
  return dependents(tree, noun, 'amod').some(
    (child) =>
      xpos(tree, child) === 'JJS' ||
      /^(?:first|last|only|second|third)$/.test(word(tree, child)) ||
      dependents(tree, child, 'advmod').some((adverb) => word(tree, adverb) === 'most'),
  );
}
