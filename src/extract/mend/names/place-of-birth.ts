import { livesIn } from '../../propose/lives.js';
import type { Tree } from '../../tree.js';
import type { Correction } from '../correction.js';

/** "Ada Holt (Mercedes, 2 May 1879 – Paris, 30 January 1948)": where somebody was born is a place, whoever else is called so. */
export const placeOfBirth: Correction = (tree: Tree) => {
  const places = tree.names
    .flatMap((name) => livesIn(tree, name))
    .map(({ place }) => ({ first: place[0] ?? 0, last: place.at(-1) ?? 0, type: 'LOC' as const }));
  if (places.length === 0) return tree;
  const apart = (name: { first: number; last: number }) =>
    places.every(({ first, last }) => name.last < first || last < name.first);
  return {
    ...tree,
    names: [...tree.names.filter(apart), ...places].sort((one, other) => one.first - other.first),
  };
};
