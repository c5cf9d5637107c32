import type { Tree } from '../../tree.js';
import { dependent, dependents, subtree, word, wordsOf } from '../walk.js';

/** The words that open an adverbial clause, or stand right before it where the parser hung them elsewhere. */
export function openerOf(tree: Tree, node: number): string {
  const marks = dependents(tree, node, 'mark', 'case').flatMap((child) => [
    child,
    ...dependents(tree, child, 'fixed'),
  ]);
  const opener = wordsOf(tree, marks);
  if (opener === 'than' && word(tree, (marks[0] ?? 0) - 1) === 'rather') return 'rather than';
  // "as long as", "so long as": the parser hangs the first two words on the main verb.
  if (opener === 'as' && word(tree, (marks[0] ?? 0) - 1) === 'long') return 'as long as';
  if (opener === 'in' && word(tree, (marks[0] ?? 0) + 1) === 'case') return 'in case';
  // "stored grain in case rebels came": the parser hangs the first two words on the verb as its argument.
  const isInCase = dependents(tree, node, 'obl').some(
    (child) => word(tree, child) === 'case' && word(tree, child - 1) === 'in' && child < node,
  );
  if (isInCase && dependent(tree, node, 'nsubj') !== undefined) return 'in case';
  if (marks.length > 0) return opener;
  const [first = 0] = subtree(tree, node);
  const before = `${word(tree, first - 2)} ${word(tree, first - 1)}`;
  return ['rather than', 'instead of', 'in case', 'so that', 'as if'].includes(before) ? before : '';
}
