import type { Tree } from '../../tree.js';
import { dependent, dependents, lemma, word, xpos } from '../walk.js';

/** "It took the crew nine hours to free him": whom it takes so long to do it. Undefined where nothing is said to take time. */
export function toilerOf(tree: Tree, deed: number, verb: number): number | undefined {
  const subject = dependent(tree, verb, 'nsubj', 'expl');
  if (lemma(tree, verb) !== 'take' || subject === undefined || word(tree, subject) !== 'it') return undefined;
  if (xpos(tree, deed) !== 'VB' || deed < verb) return undefined;
  return dependents(tree, verb, 'obj', 'iobj').find((child) => child > verb && child < deed);
}
