import { dependents, headOf, subtree, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "When a clerk asked, Holt told her that it was late": when she is told is no part of what she is told. */
export function whenInFront(tree: Tree, clause: number): readonly Edit[] {
  const verb = headOf(tree, clause);
  const [first = clause] = subtree(tree, clause);
  if (verb < clause || !/^(?:when|while|after|before|once|as|since)$/.test(word(tree, first))) return [];
  return dependents(tree, verb, 'ccomp').some((child) => child > verb)
    ? [{ node: clause, label: 'advcl' }]
    : [];
}
