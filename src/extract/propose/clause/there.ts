import type { Tree } from '../../tree.js';
import { words } from '../lexicon/verbs.js';
import { phraseOf } from '../phrase.js';
import type { Phrase } from '../proposition.js';
import {
  dependents,
  headOf,
  inNameOf,
  labelled,
  lemma,
  nameAt,
  prepositionOf,
  word,
  wordsOf,
} from '../walk.js';

/** "moved to Bonn and died there": the place that the verb before names. */
export function placeOfThere(tree: Tree, verb: number): Phrase | undefined {
  const there = dependents(tree, verb, 'advmod').find(
    (child) => word(tree, child) === 'there' && child > verb,
  );
  const first = headOf(tree, verb);
  // "was born there in Lund": the place is told again.
  const isTold = dependents(tree, verb, 'obl').some((child) => inNameOf(tree, child) === 'LOC');
  if (there === undefined || isTold || !labelled(tree, verb, 'conj') || first < 0 || first > verb)
    return undefined;
  const place = dependents(tree, first, 'obl', 'obj').findLast(
    (child) => child > first && child < verb && isPlace(tree, child) && isAt(tree, child, first),
  );
  return place === undefined ? undefined : phraseOf(tree, place);
}

function isAt(tree: Tree, place: number, verb: number): boolean {
  if (labelled(tree, place, 'obj'))
    return visiting.has(lemma(tree, verb)) && prepositionOf(tree, place).length === 0;
  return /^(?:in|at|to|into|near|for)$/.test(wordsOf(tree, prepositionOf(tree, place)));
}

const visiting = words('visit reach enter attend inhabit join');

/** A place, or a house that has one. */
function isPlace(tree: Tree, node: number): boolean {
  const name = nameAt(tree, node);
  if (name === undefined || name.type === 'LOC') return name !== undefined;
  return name.type === 'ORG' && tree.words.slice(name.first, name.last + 1).some((each) => houses.has(each));
}

const houses = words(
  'university college school academy institute hospital museum theatre theater monastery abbey observatory conservatory laboratory',
);
