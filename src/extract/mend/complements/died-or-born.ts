import { isTime } from '../../propose/clause/arguments.js';
import { isOfPerson } from '../../propose/lexicon/titles.js';
import {
  dependents,
  headOf,
  labelled,
  lemma,
  prepositionOf,
  upos,
  word,
  wordsOf,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "died a prisoner in Memel", "born the son of a miner": what one is then, no object, and the place is where. */
export function diedOrBorn(tree: Tree, noun: number): readonly Edit[] {
  const verb = headOf(tree, noun);
  // "born the son of a miner".
  if (
    verb >= 0 &&
    word(tree, verb) === 'born' &&
    noun > verb &&
    labelled(tree, noun, 'obj') &&
    isOfPerson(tree, noun)
  )
    return [{ node: noun, label: 'xcomp' }];
  if (verb < 0 || !/^(?:die|perish)$/.test(lemma(tree, verb))) return [];
  const isOne = dependents(tree, noun, 'det').some((det) => /^an?$/.test(word(tree, det)));
  // "died a violent death", "died a week later".
  if (
    !isOne ||
    noun < verb ||
    upos(tree, noun) !== 'NOUN' ||
    isTime(tree, noun) ||
    lemma(tree, noun) === 'death'
  )
    return [];
  const places = dependents(tree, noun, 'nmod').filter((child) =>
    /^(?:in|at|near)$/.test(wordsOf(tree, prepositionOf(tree, child))),
  );
  return [
    { node: noun, head: verb, label: 'xcomp' },
    ...places.map((node) => ({ node, head: verb, label: 'obl' })),
  ];
}
