import type { Tree } from '../../tree.js';
import { stem } from '../predicate.js';
import type { Step } from './context.js';
import { isNegated } from './local.js';

/** "ruled out paying", "gave up smoking": with these words what hangs on the verb is not done. */
export function isGivenUp(tree: Tree, verb: number): boolean {
  return phrases.has(stem(tree, verb));
}

/** "has not ruled out selling", "did not exclude selling": nothing is said of whether it was done. */
export function isLeftOpen(tree: Tree, verb: number): boolean {
  return excluding.has(stem(tree, verb)) && isNegated(tree, verb);
}

const excluding: ReadonlySet<string> = new Set(['rule out', 'exclude', 'preclude']);

const phrases: ReadonlySet<string> = new Set(['rule out', 'give up', 'hold off', 'hold back']);

/** "failed to" denies, "did not fail to" affirms; "should stop doing" leaves open, for nothing has stopped yet. */
export function failed(own: Step): Step {
  return own.inclines && !own.negates ? { opens: true } : { ...own, negates: !own.negates };
}
