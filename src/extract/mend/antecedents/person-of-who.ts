import { isHouseOf } from '../../propose/lexicon/offices.js';
import { isOfPerson } from '../../propose/lexicon/titles.js';
import { words } from '../../propose/lexicon/verbs.js';
import { inName } from '../../propose/phrase.js';
import {
  dependents,
  headOf,
  inNameOf,
  labelled,
  lemma,
  prepositionOf,
  subtree,
  upos,
  word,
  wordsOf,
  xpos,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "a chemist at Oslo University who ran the study", "a boy with burns who fled": "who" is the person of the phrase. */
export function personOfWho(tree: Tree, verb: number): readonly Edit[] {
  const near = headOf(tree, verb);
  if (near < 0 || isSomebody(tree, near)) return [];
  const who = dependents(tree, verb, 'nsubj', 'obj').some((child) => /^whom?$/.test(word(tree, child)));
  // Of a proper noun alone nobody knows whether it is somebody; within "Office of the Comptroller" it is not.
  const inOffice = labelled(tree, near, 'nmod') && upos(tree, headOf(tree, near)) === 'PROPN';
  if (
    !who ||
    (upos(tree, near) === 'PROPN' && !inName(tree, near) && !inOffice && !isOfMany(tree, near, verb))
  )
    return [];
  let noun = near;
  while (noun >= 0 && leadsUp(tree, noun) && !isSomebody(tree, noun)) noun = headOf(tree, noun);
  if (noun < 0 || !isPerson(tree, noun)) noun = besideOf(tree, near);
  return noun >= 0 && noun !== near && isPerson(tree, noun) ? [{ node: verb, head: noun }] : [];
}

/** "two people familiar with the matter, who": what completes an adjective leads to its noun. */
function leadsUp(tree: Tree, noun: number): boolean {
  const head = headOf(tree, noun);
  if (labelled(tree, noun, 'obl')) return upos(tree, head) === 'ADJ' && labelled(tree, head, 'amod');
  // "the pianist Ada Burke and the beatboxer who performs as Izo": with an article it is another.
  if (labelled(tree, noun, 'conj') && upos(tree, noun) === 'NOUN' && dependents(tree, noun, 'det').length > 0)
    return false;
  return labelled(tree, noun, 'nmod', 'compound', 'flat', 'conj', 'amod');
}

/** "was beaten by voters from poor districts who": the noun before the phrase, though both hang on the verb. */
function besideOf(tree: Tree, near: number): number {
  const before = (subtree(tree, near)[0] ?? near) - 1;
  return labelled(tree, near, 'obl') && headOf(tree, before) === headOf(tree, near) ? before : -1;
}

/** "Ann Lee of Bernstein, who": whatever the house is called for, it is not the one of the two who works there. */
function isSomebody(tree: Tree, node: number): boolean {
  const ofNamed =
    labelled(tree, node, 'nmod') &&
    /^(?:of|at|from|with)$/.test(wordsOf(tree, prepositionOf(tree, node))) &&
    inName(tree, node) &&
    inNameOf(tree, headOf(tree, node)) === 'PER';
  return isPerson(tree, node) && !ofNamed && !isHouseOf(tree, node, headOf(tree, node));
}

/** Somebody, or several of them. */
function isPerson(tree: Tree, node: number): boolean {
  if (inName(tree, node)) return inNameOf(tree, node) === 'PER';
  const noun = word(tree, node).replace(/s$/, '');
  return (
    isOfPerson(tree, node) ||
    people.has(lemma(tree, node)) ||
    partisans.has(noun) ||
    upos(tree, node) === 'PRON'
  );
}

const partisans = words(
  'democrat republican conservative tory liberal socialist communist green independent',
);

const people = words(
  'people person boy girl clerk guard aide student resident patient refugee migrant youth teenager friend guest cousin uncle aunt ' +
    'nephew niece neighbor neighbour colleague adult teen baby toddler infant couple family pair crew team staff group crowd source insider',
);

/** "seven players from Glasgow Warriors who have won": several people from one place. */
function isOfMany(tree: Tree, near: number, verb: number): boolean {
  const many = headOf(tree, near);
  const isFrom = /^(?:from|at|of|in|with)$/.test(wordsOf(tree, prepositionOf(tree, near)));
  const isPlural = [verb, ...dependents(tree, verb, 'aux', 'cop')].some(
    (node) => xpos(tree, node) === 'VBP' || word(tree, node) === 'were',
  );
  return (
    isFrom && isPlural && labelled(tree, near, 'nmod') && xpos(tree, many) === 'NNS' && isPerson(tree, many)
  );
}
