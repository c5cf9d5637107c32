import type { Tree } from '../tree.js';
import { lemma, word } from './walk.js';

/** "not only X but also Y" affirms both; "not until 1990 did it open", "it was not until 1990 that": then it did. */
export function isNotOnlyOrUntil(tree: Tree, not: number): boolean {
  if (['only', 'just', 'merely', 'simply'].includes(word(tree, not + 1))) return true;
  const opens = not === 0 || /^[,;:"“”'‘’]$|^(?:and|but)$/.test(word(tree, not - 1));
  if (opens && isOfPhrase(tree, not + 1)) return true;
  return /^(?:until|till)$/.test(word(tree, not + 1)) && (opens || lemma(tree, not - 1) === 'be');
}

/** "not without reason did he sue", "not far from it", "not for nothing": only the phrase is denied. */
function isOfPhrase(tree: Tree, next: number): boolean {
  if (word(tree, next) === 'for') return word(tree, next + 1) === 'nothing';
  return /^(?:without|far|long|surprisingly|unexpectedly|content|satisfied|unlike|least)$/.test(
    word(tree, next),
  );
}
