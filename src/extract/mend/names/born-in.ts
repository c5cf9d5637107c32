import { isTime } from '../../propose/clause/arguments.js';
import {
  dependents,
  headOf,
  inNameOf,
  labelled,
  prepositionOf,
  word,
  wordsOf,
  xpos,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "Ada Holt (born 3 May 1951 in Oslo)": the date is when, no object, and the place behind it is where she was born. */
export function bornIn(tree: Tree, node: number): readonly Edit[] {
  if (labelled(tree, node, 'obl') && !labelled(tree, node, 'obl:unmarked')) return toParents(tree, node);
  return labelled(tree, node, 'nmod') ? ofParents(tree, node) : ofDate(tree, node);
}

/** "Born in Bonn, Germany, to the baker Karl Moss, she studied": that is whose child she is, and not what she studied to. */
function toParents(tree: Tree, parent: number): readonly Edit[] {
  const verb = headOf(tree, parent);
  const subject = dependents(tree, verb, 'nsubj')[0] ?? -1;
  const born = dependents(tree, verb, 'advcl').find((node) => node < parent && word(tree, node) === 'born');
  const isTo = wordsOf(tree, prepositionOf(tree, parent)) === 'to' && parent < subject;
  return born !== undefined && isTo ? [{ node: parent, head: born }] : [];
}

/** "born to Greek parents in Cairo". */
function ofParents(tree: Tree, place: number): readonly Edit[] {
  const parents = headOf(tree, place);
  const born = parents < 0 ? -1 : headOf(tree, parents);
  const isTo =
    labelled(tree, parents, 'obl') && /^(?:to|into)$/.test(wordsOf(tree, prepositionOf(tree, parents)));
  const isIn =
    inNameOf(tree, place) === 'LOC' && /^(?:in|at|near)$/.test(wordsOf(tree, prepositionOf(tree, place)));
  return born >= 0 && word(tree, born) === 'born' && isTo && isIn
    ? [{ node: place, head: born, label: 'obl' }]
    : [];
}

function ofDate(tree: Tree, date: number): readonly Edit[] {
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
