import { dependents, headOf, prepositionOf, upos, wordsOf } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "the oldest of the victims was Ada Lind": the noun behind "of" tells of whom one is the oldest, and is no subject itself. */
export function rankOfThem(tree: Tree, whole: number): readonly Edit[] {
  const [of] = prepositionOf(tree, whole);
  if (of === undefined || wordsOf(tree, [of]) !== 'of') return [];
  const rank = of - 1;
  const isRank = /^(?:ADJ|NUM|DET|PRON)$/.test(upos(tree, rank));
  const isBeside = dependents(tree, headOf(tree, whole), 'nsubj').includes(rank);
  return isRank && isBeside ? [{ node: whole, head: rank, label: 'nmod' }] : [];
}
