import { dependents, headOf, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "Laughlin & Hart", "Frank, Laughlin & Hart": names joined by the sign are one name, not several. */
export function ampersand(tree: Tree, last: number): readonly Edit[] {
  const first = headOf(tree, last);
  const sign = dependents(tree, last, 'cc').find((child) => word(tree, child) === '&');
  if (first < 0 || sign === undefined) return [];
  const listed = dependents(tree, first, 'conj').filter((child) => child < last);
  if (![first, last, ...listed].every((node) => isCapitalised(tree, node))) return [];
  return [last, sign, ...listed].map((node) => ({ node, head: first, label: 'flat' }));
}

function isCapitalised(tree: Tree, node: number): boolean {
  return /^\p{Lu}/u.test(tree.tokens[node]?.text ?? '');
}
