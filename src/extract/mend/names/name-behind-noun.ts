import { titleNouns } from '../../propose/lexicon/titles.js';
import { naming, words } from '../../propose/lexicon/verbs.js';
import {
  dependent,
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

/** "married to the poet Karl Klein", "carmaker Norrland fell": a name right behind a noun says who or what that is. */
export function nameBehindNoun(tree: Tree, first: number): readonly Edit[] {
  const noun = first - 1;
  if (upos(tree, first) !== 'PROPN' || upos(tree, noun) !== 'NOUN') return [];
  const last = endOf(tree, first);
  // The parser may hang the last word of the name on the noun, or both on the verb.
  const top = headOf(tree, first) > first && headOf(tree, first) <= last ? headOf(tree, first) : first;
  if (labelled(tree, top, 'flat') && headOf(tree, top) === noun)
    return dependent(tree, noun, 'case') === undefined && !titleNouns.has(lemma(tree, noun))
      ? [{ node: top, head: noun, label: 'appos' }]
      : [];
  const verb = headOf(tree, top);
  if (verb < 0 || headOf(tree, noun) !== verb) return [];
  // "the dean, biologist Nora Quist, left".
  if (labelled(tree, noun, 'appos') && labelled(tree, top, 'appos') && word(tree, noun - 1) === ',')
    return [{ node: noun, head: top, label: 'nmod:desc' }];
  if (
    labelled(tree, noun, 'conj') &&
    dependent(tree, noun, 'cc', 'conj') === undefined &&
    labelled(tree, top, 'appos')
  )
    return [{ node: noun, head: top, label: 'nmod:desc' }];
  if (labelled(tree, top, 'nsubj'))
    return labelled(tree, noun, 'nsubj') || isStray(tree, noun)
      ? [{ node: noun, head: top, label: 'nmod:desc' }]
      : [];
  return areOne(tree, noun, top, verb) ? [{ node: top, head: noun, label: 'appos' }] : [];
}

function areOne(tree: Tree, noun: number, name: number, verb: number): boolean {
  // "told the magazine Kicker".
  if (labelled(tree, noun, 'iobj') && labelled(tree, name, 'obj') && tellsHearer(tree, noun, verb))
    return true;
  // "commanded the destroyer Halsey", but "named the destroyer Halsey" and "gave the teacher Halsey".
  const objects = labelled(tree, noun, 'obj') && labelled(tree, name, 'obj');
  if (objects) return !takesTwo.has(lemma(tree, verb)) || isGoingOn(tree, verb, name);
  // "praised goalkeeper Jan Ek": no name is an adverbial without a preposition.
  if (
    labelled(tree, noun, 'obj') &&
    tree.parse.labels[name] === 'obl' &&
    dependent(tree, name, 'case') === undefined
  )
    return !takesTwo.has(lemma(tree, verb));
  const sisters = tree.parse.labels[name] === 'obl' && labelled(tree, noun, 'obl');
  return sisters && dependent(tree, noun, 'det') !== undefined && dependent(tree, name, 'case') === undefined;
}

/** "Supermarket chain Corvo plans to": a verb that looks like a noun drew the word before the name. */
function isStray(tree: Tree, noun: number): boolean {
  return labelled(tree, noun, 'compound') && upos(tree, headOf(tree, noun)) === 'VERB';
}

/** Whoever is told something about somebody is told no name. */
function tellsHearer(tree: Tree, noun: number, verb: number): boolean {
  return lemma(tree, verb) === 'tell' && dependent(tree, noun, 'det') !== undefined;
}

/** "named the poet Karl Klein as heir", "sold the chain Klein to a rival": the second part stands behind a preposition. */
function isGoingOn(tree: Tree, verb: number, name: number): boolean {
  return dependents(tree, verb, 'obl').some(
    (child) => child > name && /^(?:as|to)$/.test(wordsOf(tree, prepositionOf(tree, child))),
  );
}

function endOf(tree: Tree, first: number): number {
  let last = first;
  while (upos(tree, last + 1) === 'PROPN') last += 1;
  return last;
}

const takesTwo: ReadonlySet<string> = new Set([
  ...naming,
  ...words('give send show offer teach hand pay award grant tell lend sell bring name make'),
]);
