import { isTime } from '../../propose/clause/arguments.js';
import { headOf, labelled, prepositionOf, upos, wordsOf, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "born in 1936 in Cádiz": a place behind a year is where it was, no part of the year. */
export function yearModifier(tree: Tree, place: number): readonly Edit[] {
  const year = headOf(tree, place);
  const verb = year < 0 ? -1 : headOf(tree, year);
  if (verb < 0 || xpos(tree, year) !== 'CD' || !isTime(tree, year)) return [];
  const fits = labelled(tree, year, 'obl') && upos(tree, verb) === 'VERB';
  const preposition = wordsOf(tree, prepositionOf(tree, place));
  return fits && ['in', 'at', 'near', 'to', 'by', 'from'].includes(preposition)
    ? [{ node: place, head: verb, label: preposition === 'by' ? 'obl:agent' : 'obl' }]
    : [];
}
