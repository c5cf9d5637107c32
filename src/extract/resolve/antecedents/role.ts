import { openingBefore } from '../../propose/context/quoted.js';
import { dependent, dependents, headOf, labelled, upos, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';

const roles = ['nsubj', 'obj', 'iobj', 'obl', 'nmod:poss', 'nmod', 'compound', 'appos'];

/** The part that a noun or pronoun has in its clause; of one joined with others that of the first. */
export function roleIn(tree: Tree, node: number): string {
  let at = node;
  while (labelled(tree, at, 'conj') && headOf(tree, at) >= 0 && upos(tree, headOf(tree, at)) !== 'VERB')
    at = headOf(tree, at);
  return roles.find((role) => labelled(tree, at, role)) ?? (at === tree.root ? 'root' : 'other');
}

/** In a clause or remark inside the sentence, and so not what the sentence is first about. */
export function isEmbedded(tree: Tree, node: number): boolean {
  for (let at = node; at >= 0; at = headOf(tree, at))
    if (labelled(tree, at, 'acl', 'advcl', 'ccomp', 'parataxis', 'appos')) return true;
  return false;
}

/** How a noun is brought in: `some`, `the`, `owned` or `bare`. */
export function articleOf(tree: Tree, noun: number): string {
  if (dependent(tree, noun, 'nmod:poss') !== undefined) return 'owned';
  const article = dependents(tree, noun, 'det').map((node) => word(tree, node))[0];
  if (article === undefined) return 'bare';
  return /^an?$/.test(article) ? 'some' : 'the';
}

/** Whether a token stands in words that somebody spoke: behind a mark that begins the sentence or follows a comma. */
export function isSpoken(tree: Tree, node: number): boolean {
  const open = openingBefore(tree, node);
  return open !== undefined && (open === 0 || /^[,:]$/.test(word(tree, open - 1)));
}
