import { headOf, inNameOf, labelled, lemma, prepositionOf, word, wordsOf } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "has its headquarters in Oslo and offices in Rome": where one has a seat is where one is, as "has its seat in Oslo" tells. */
export function seatHad(tree: Tree, place: number): readonly Edit[] {
  const seat = headOf(tree, place);
  const verb = seat < 0 ? -1 : headOf(tree, seat);
  if (verb < 0 || lemma(tree, verb) !== 'have' || !labelled(tree, seat, 'obj')) return [];
  const isSeat =
    /^(?:headquarters|seat|base)$/.test(lemma(tree, seat)) || word(tree, seat) === 'headquarters';
  const isIn = /^(?:in|at|near)$/.test(wordsOf(tree, prepositionOf(tree, place)));
  return isSeat && isIn && inNameOf(tree, place) !== undefined && place > seat
    ? [{ node: place, head: verb, label: 'obl' }]
    : [];
}
