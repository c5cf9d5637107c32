import { dependent, dependents, headOf, inNameOf, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "Officials in Lima, Quito and La Paz": a place behind a comma goes on with the places before it, and is no other name of the officials. */
export function listedPlace(tree: Tree, place: number): readonly Edit[] {
  const above = headOf(tree, place);
  if (above < 0) return [];
  if (inNameOf(tree, place) !== 'LOC' || dependent(tree, place, 'case') !== undefined) return [];
  const start = Math.min(place, ...dependents(tree, place, 'compound'));
  const before = tree.names.find(({ last }) => last === start - 2);
  const listed =
    before?.type === 'LOC' && word(tree, start - 1) === ',' && dependent(tree, place, 'conj') !== undefined;
  const first = dependents(tree, above, 'nmod', 'obl').find(
    (child) =>
      child < place && inNameOf(tree, child) === 'LOC' && dependent(tree, child, 'case') !== undefined,
  );
  return listed && first !== undefined && first !== place
    ? [{ node: place, head: first, label: 'conj' }]
    : [];
}
