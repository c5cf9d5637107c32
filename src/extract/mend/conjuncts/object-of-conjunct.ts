import { dependent, dependents, upos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "closed its shops and fired workers": an object behind the second verb, which has none, is that verb's. */
export function objectOfConjunct(tree: Tree, verb: number): readonly Edit[] {
  const [first, second] = dependents(tree, verb, 'obj');
  if (first === undefined || second === undefined) return [];
  const other = dependents(tree, verb, 'conj').find((child) => first < child && child < second);
  const lacks =
    other !== undefined && upos(tree, other) === 'VERB' && dependent(tree, other, 'obj') === undefined;
  return lacks ? [{ node: second, head: other }] : [];
}
