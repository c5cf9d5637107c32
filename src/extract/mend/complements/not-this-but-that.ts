import { dependents, headOf, labelled, prepositionOf, word, wordsOf } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "went not to Lind, as many had hoped, but to Holt": behind "but" stands the other one, whatever stands in between. */
export function notThisButThat(tree: Tree, other: number): readonly Edit[] {
  const clause = headOf(tree, other);
  const verb = headOf(tree, clause);
  const preposition = wordsOf(tree, prepositionOf(tree, other));
  if (verb < 0 || preposition === '' || !labelled(tree, clause, 'advcl', 'parataxis')) return [];
  if (!dependents(tree, other, 'cc').some((child) => word(tree, child) === 'but')) return [];
  const first = dependents(tree, verb, 'obl').find((node) => {
    const [start = node] = prepositionOf(tree, node);
    return (
      node < clause &&
      word(tree, start - 1) === 'not' &&
      wordsOf(tree, prepositionOf(tree, node)) === preposition
    );
  });
  return first === undefined ? [] : [{ node: other, head: first, label: 'conj' }];
}
