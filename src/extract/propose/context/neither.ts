import type { Tree } from '../../tree.js';
import { dependents, prepositionOf, word, wordsOf } from '../walk.js';

/** "gave it to neither the police nor the owner", "a deal with neither party": what holds for neither does not hold. */
export function isOfNeither(tree: Tree, head: number): boolean {
  const objects = dependents(tree, head, 'obj');
  const within = objects.flatMap((object) => dependents(tree, object, 'nmod'));
  const taken = dependents(tree, head, 'obl').filter((noun) => !isManner(tree, noun));
  return [...taken, ...within].some((noun) => hasNeither(tree, noun));
}

/** "arrived with neither papers nor money": arrived. */
function isManner(tree: Tree, noun: number): boolean {
  return !/^(?:to|from|for|of|on|into|against|by)$/.test(wordsOf(tree, prepositionOf(tree, noun)));
}

/** "Neither Oslo's offer nor Rome's reply": the parser may hang the word on the owner. */
export function isOwnedByNeither(tree: Tree, noun: number): boolean {
  return dependents(tree, noun, 'nmod:poss').some((owner) => word(tree, owner - 1) === 'neither');
}

/** Whether a phrase with a preposition begins with "neither". */
export function hasNeither(tree: Tree, noun: number): boolean {
  const preposition = prepositionOf(tree, noun).at(-1) ?? -1;
  return preposition >= 0 && word(tree, preposition + 1) === 'neither';
}
