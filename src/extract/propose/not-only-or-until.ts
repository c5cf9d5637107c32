import type { Tree } from '../tree.js';
import { lemma, word } from './walk.js';

/** "not only X but also Y" affirms both; "not until 1990 did it open", "it was not until 1990 that": then it did. */
export function isNotOnlyOrUntil(tree: Tree, not: number): boolean {
  if (['only', 'just', 'merely', 'simply'].includes(word(tree, not + 1))) return true;
  const opens = not === 0 || /^[,;:"“”'‘’]$|^(?:and|but)$/.test(word(tree, not - 1));
  return /^(?:until|till)$/.test(word(tree, not + 1)) && (opens || lemma(tree, not - 1) === 'be');
}
