import { dependents, upos, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "paid a fine": behind "a" a word that heads its phrase is a noun, though it may be an adjective elsewhere. */
export function nounBehindArticle(tree: Tree, node: number): readonly Edit[] {
  if (upos(tree, node) !== 'ADJ') return [];
  // "a 62-year-old".
  if (/^[-‐‑]$/.test(word(tree, node - 1))) return [];
  const isOne = dependents(tree, node, 'det').some((det) => /^an?$/.test(word(tree, det)));
  const isFine = word(tree, node) === 'fine' && word(tree, node - 1) === 'the';
  return isOne || isFine ? [{ node, upos: 'NOUN', xpos: 'NN' }] : [];
}
