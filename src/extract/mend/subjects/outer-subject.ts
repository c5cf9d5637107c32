import { dependents } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "the problem is that the bank sells": of two subjects with a copula and a conjunction between them the first is the outer one. */
export function outerSubject(tree: Tree, head: number): readonly Edit[] {
  const [first, second] = dependents(tree, head, 'nsubj');
  if (first === undefined || second === undefined || second > head) return [];
  const between = (label: string) =>
    dependents(tree, head, label).find((child) => first < child && child < second);
  const [copula, mark] = [between('cop'), between('mark')];
  const nested = copula !== undefined && mark !== undefined && copula < mark;
  return nested ? [{ node: first, label: 'nsubj:outer' }] : [];
}
