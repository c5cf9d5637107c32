import { dependent, dependents, headOf, inNameOf, labelled, word } from '../propose/walk.js';
import type { Tree } from '../tree.js';
import type { Edit } from './correction.js';

/** "Officials in Lima, Quito and La Paz": a place behind a comma goes on with the places before it, and is no other name of the officials. */
export function listedPlace(tree: Tree, place: number): readonly Edit[] {
  const above = headOf(tree, place);
  if (above < 0 || inNameOf(tree, place) !== 'LOC' || !labelled(tree, place, 'appos', 'nmod', 'obl', 'conj'))
    return [];
  if (dependent(tree, place, 'case') !== undefined) return [];
  const first = dependents(tree, above, 'nmod', 'obl').find(
    (child) =>
      child < place && inNameOf(tree, child) === 'LOC' && dependent(tree, child, 'case') !== undefined,
  );
  const start = Math.min(place, ...dependents(tree, place, 'compound'));
  const before = tree.names.find(({ last }) => last === start - 2);
  const goesOn = dependent(tree, place, 'conj') !== undefined || word(tree, start - 1) !== ',';
  if (
    first === undefined ||
    first === place ||
    before?.type !== 'LOC' ||
    word(tree, start - 1) !== ',' ||
    !goesOn
  )
    return [];
  return [{ node: place, head: first, label: 'conj' }];
}
