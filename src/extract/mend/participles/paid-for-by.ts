import { headOf, labelled, nameAt, nameHead, upos, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "took part in a survey of the Lind Trench paid for by Moss": the survey right before it was paid for, and not whoever took part. */
export function paidForBy(tree: Tree, paid: number): readonly Edit[] {
  const isBy =
    word(tree, paid + 1) === 'by' || (word(tree, paid + 1) === 'for' && word(tree, paid + 2) === 'by');
  if (!isBy || !labelled(tree, paid, 'advcl')) return [];
  const name = nameAt(tree, paid - 1);
  let noun = name === undefined ? paid - 1 : nameHead(tree, name);
  // No place is paid for.
  while (upos(tree, noun) === 'PROPN' && labelled(tree, noun, 'nmod')) noun = headOf(tree, noun);
  return upos(tree, noun) === 'NOUN' ? [{ node: paid, head: noun, label: 'acl' }] : [];
}
