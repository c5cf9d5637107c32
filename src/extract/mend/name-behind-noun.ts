import { naming, words } from '../propose/lexicon/verbs.js';
import {
  dependent,
  dependents,
  headOf,
  labelled,
  lemma,
  prepositionOf,
  upos,
  wordsOf,
} from '../propose/walk.js';
import type { NameRun, Tree } from '../tree.js';
import type { Edit } from './correction.js';

/** "married to the poet Karl Klein": a name right behind "the poet" names the poet. */
export function nameBehindNoun(tree: Tree, { first }: NameRun): readonly Edit[] {
  const noun = first - 1;
  const verb = headOf(tree, first);
  const together = verb >= 0 && headOf(tree, noun) === verb && upos(tree, noun) === 'NOUN';
  // "commanded the destroyer Halsey", but "named the destroyer Halsey" and "gave the teacher Halsey".
  const objects = together && labelled(tree, noun, 'obj') && labelled(tree, first, 'obj');
  if (objects && (!takesTwo.has(lemma(tree, verb)) || isGoingOn(tree, verb, first)))
    return [{ node: first, head: noun, label: 'appos' }];
  const sisters = together && tree.parse.labels[first] === 'obl';
  if (!sisters || !labelled(tree, noun, 'obl')) return [];
  const described =
    dependent(tree, noun, 'det') !== undefined && dependent(tree, first, 'case') === undefined;
  return described ? [{ node: first, head: noun, label: 'appos' }] : [];
}

/** "named the poet Karl Klein as heir", "sold the chain Klein to a rival": the second part stands behind a preposition. */
function isGoingOn(tree: Tree, verb: number, name: number): boolean {
  return dependents(tree, verb, 'obl').some(
    (child) => child > name && /^(?:as|to)$/.test(wordsOf(tree, prepositionOf(tree, child))),
  );
}

const takesTwo: ReadonlySet<string> = new Set([
  ...naming,
  ...words('give send show offer teach hand pay award grant tell lend sell bring name make'),
]);
