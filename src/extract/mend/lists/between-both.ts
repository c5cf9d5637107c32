import { dependent, dependents, headOf, prepositionOf, wordsOf } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "cooperation between Interpol and the police of Malta": "between" needs two, and the second is no other subject. */
export function betweenBoth(tree: Tree, second: number): readonly Edit[] {
  const noun = headOf(tree, second);
  if (noun < 0) return [];
  const first = dependents(tree, noun, 'nmod').find(
    (child) => noun < child && child < second && wordsOf(tree, prepositionOf(tree, child)) === 'between',
  );
  return first === undefined || dependent(tree, first, 'conj') !== undefined
    ? []
    : [{ node: second, head: first }];
}
