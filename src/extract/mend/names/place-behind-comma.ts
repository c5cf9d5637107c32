import {
  dependents,
  headOf,
  labelled,
  nameAt,
  nameHead,
  prepositionOf,
  word,
  wordsOf,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "moved to Basel, in Switzerland, and": behind a place and a comma it tells where that is, and not where somebody moved. */
export function placeBehindComma(tree: Tree, place: number): readonly Edit[] {
  const [preposition, ...more] = prepositionOf(tree, place);
  const [outer, inner] = [nameAt(tree, (preposition ?? 0) - 2), nameAt(tree, place)];
  if (preposition === undefined || more.length > 0 || word(tree, preposition) !== 'in') return [];
  if (word(tree, preposition - 1) !== ',' || outer?.type !== 'LOC' || inner?.type !== 'LOC') return [];
  const near = nameHead(tree, outer);
  const isOfVerb =
    labelled(tree, near, 'obl') &&
    headOf(tree, near) === headOf(tree, place) &&
    /^(?:to|from|in|at|into|for|near|outside)$/.test(wordsOf(tree, prepositionOf(tree, near)));
  // "In Bonn, in Germany and in Peru".
  const isList = dependents(tree, place, 'conj', 'cc').length > 0;
  return isOfVerb && !isList && headOf(tree, near) < near && /^[,.;:)]$/.test(word(tree, inner.last + 1))
    ? [{ node: place, head: near, label: 'nmod' }]
    : [];
}
