import { isTime } from '../../propose/clause/arguments.js';
import { dependents, headOf, prepositionOf, word, wordsOf, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "Ada Holt (born 3 May 1951 in Oslo)": the date is when, no object, and the place behind it is where she was born. */
export function bornIn(tree: Tree, date: number): readonly Edit[] {
  const born = headOf(tree, date);
  if (born < 0 || word(tree, born) !== 'born') return [];
  if (xpos(tree, date) !== 'CD' && !isTime(tree, date)) return [];
  const places = dependents(tree, date, 'nmod').filter((child) =>
    /^(?:in|at|near)$/.test(wordsOf(tree, prepositionOf(tree, child))),
  );
  return [
    { node: date, head: born, label: 'obl:unmarked' },
    ...places
      .filter((place) => xpos(tree, place) !== 'CD')
      .map((node) => ({ node, head: born, label: 'obl' })),
  ];
}
