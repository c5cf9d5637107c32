import { dependent, dependents, wordsOf } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "Aboard the plane were Lind and Moss": behind a preposition of place stands no subject. */
export function placeInFront(tree: Tree, noun: number): readonly Edit[] {
  const head = tree.parse.heads[noun] ?? -1;
  if (head < 0 || noun > head) return [];
  const copula = dependent(tree, head, 'cop') ?? -1;
  const isPlace = dependents(tree, noun, 'case').some(
    (preposition) =>
      /^(?:aboard|among|behind|inside|beneath|beside|alongside|in|on|at)$/.test(
        wordsOf(tree, [preposition]),
      ) && preposition < noun,
  );
  return isPlace && copula > noun && copula < head ? [{ node: noun, label: 'obl' }] : [];
}
