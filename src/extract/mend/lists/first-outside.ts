import { dependents, headOf, labelled, prepositionOf, upos, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "its largest deal and its first outside Norway": the place tells of the first, and is no third beside the two. */
export function firstOutside(tree: Tree, noun: number): readonly Edit[] {
  const first = (prepositionOf(tree, noun)[0] ?? 0) - 1;
  const isRank = /^(?:first|second|third|last|only)$/.test(word(tree, first)) || xpos(tree, first) === 'JJS';
  if (!isRank || !labelled(tree, first, 'conj') || headOf(tree, first) !== headOf(tree, noun)) return [];
  const isOwned = dependents(tree, first, 'nmod:poss', 'det').length > 0;
  const and = dependents(tree, noun, 'cc').filter((cc) => cc < first);
  if (!isOwned || upos(tree, first) !== 'ADJ') return [];
  return [{ node: noun, head: first, label: 'nmod' }, ...and.map((node) => ({ node, head: first }))];
}
