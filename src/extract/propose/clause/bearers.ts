import type { Tree } from '../../tree.js';
import { describing, naming } from '../lexicon/verbs.js';
import { antecedentOf, inName, phrasesOf } from '../phrase.js';
import type { Phrase } from '../proposition.js';
import {
  dependent,
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
} from '../walk.js';
import { numberOf } from './number.js';
import { subjectsOf } from './subjects.js';

export function antecedents(tree: Tree, head: number): readonly Phrase[] {
  const noun = antecedentOf(tree, head);
  if (noun === undefined) return [];
  const bearers = bearersOf(tree, noun, head);
  if (bearers.length > 0) return bearers;
  return isOfAll(tree, head, noun) ? phrasesOf(tree, noun) : phrasesOf(tree, noun).slice(0, 1);
}

/** "Bo and Ada Moss, who live in Bonn", "Lind and Moss, both of whom taught", "Acme and Bolt, both based in Graz": each of them. */
function isOfAll(tree: Tree, clause: number, noun: number): boolean {
  if (inNameOf(tree, noun) === 'PER' && numberOf(tree, clause) === 'many') return true;
  if (isOfPlurals(tree, clause, noun)) return true;
  const first = subtree(tree, clause).find((node) => upos(tree, node) !== 'PUNCT') ?? clause;
  return (
    first > noun &&
    word(tree, first - 1) === ',' &&
    /^(?:both|all|each)$/.test(word(tree, first)) &&
    dependents(tree, noun, 'conj').some((other) => other < first)
  );
}

/** "rebuilt roads and bridges destroyed by a flood": a participle right behind bare plurals tells of all. */
function isOfPlurals(tree: Tree, clause: number, noun: number): boolean {
  const all = [noun, ...dependents(tree, noun, 'conj')];
  return (
    all.length > 1 &&
    labelled(tree, clause, 'acl') &&
    !labelled(tree, clause, 'acl:relcl') &&
    xpos(tree, clause) === 'VBN' &&
    all.at(-1) === clause - 1 &&
    all.every(
      (node) =>
        xpos(tree, node) === 'NNS' && dependent(tree, node, 'det', 'nummod', 'nmod:poss') === undefined,
    )
  );
}

/** "She is a nurse who works", "Doe, a nurse who works": what is said of the nurse is said of her. */
export function bearersOf(tree: Tree, noun: number, clause: number): readonly Phrase[] {
  if (isPredicated(tree, noun) || isItDefined(tree, noun, clause)) return subjectsOf(tree, noun);
  const called = calledSo(tree, noun);
  if (called !== undefined) return phrasesOf(tree, called);
  // "is a writer and journalist who lives in Rome".
  if (labelled(tree, noun, 'conj'))
    return isPredicated(tree, headOf(tree, noun)) ? subjectsOf(tree, headOf(tree, noun)) : [];
  const named = namedBefore(tree, noun);
  const role = labelled(tree, noun, 'appos') && !inName(tree, noun);
  // "Robinson, head of Acme, a subsidiary that grows": no person is a "that".
  const isThing = inNameOf(tree, named) === 'PER' && hasThingPronoun(tree, clause);
  return role && !isThing && (inName(tree, named) || upos(tree, named) === 'PROPN')
    ? phrasesOf(tree, named).slice(0, 1)
    : [];
}

/** "Doe, a nurse"; "her aunt, Jane Doe, a nurse": whom a noun behind a comma describes. */
function namedBefore(tree: Tree, noun: number): number {
  const described = headOf(tree, noun);
  if (described < 0 || inName(tree, described)) return described;
  const name = dependents(tree, described, 'appos').find((child) => child < noun && inName(tree, child));
  return name ?? described;
}

/** "called the US a state that adopts it", "referred to it as a state that": whom a noun is said of, in the words of whoever does. */
export function calledSo(tree: Tree, noun: number): number | undefined {
  const verb = headOf(tree, noun);
  if (verb < 0 || verb > noun) return undefined;
  const isAs = labelled(tree, noun, 'obl') && wordsOf(tree, prepositionOf(tree, noun)) === 'as';
  const isName = naming.has(lemma(tree, verb)) && labelled(tree, noun, 'obj', 'xcomp');
  if (!isName && !(isAs && describing.has(lemma(tree, verb)))) return undefined;
  const first = dependents(tree, verb, 'obj', 'obl').find((child) => verb < child && child < noun);
  return first !== undefined && inName(tree, first) ? first : undefined;
}

function hasThingPronoun(tree: Tree, clause: number): boolean {
  return dependents(tree, clause, 'nsubj', 'obj').some((child) =>
    ['which', 'that'].includes(word(tree, child)),
  );
}

/**
 * Whether a noun is said of somebody: "she is a nurse". In "it was the nurse who" and "the winner was Doe, who" the
 * noun is what the sentence is about, and an aim or a result that is a nurse does not work as one.
 */
export function isPredicated(tree: Tree, noun: number): boolean {
  const subject = dependent(tree, noun, 'nsubj');
  if (subject === undefined || dependent(tree, noun, 'cop') === undefined) return false;
  const person = ['he', 'she', 'they', 'i', 'we', 'you', 'who'].includes(word(tree, subject));
  const named =
    person ||
    upos(tree, subject) === 'PROPN' ||
    inName(tree, subject) ||
    isNamedKind(tree, subject) ||
    // "Her sister, Ada Moss, was a nurse who".
    dependents(tree, subject, 'appos').some((child) => child > subject && inNameOf(tree, child) === 'PER');
  return named && !inName(tree, noun) && dependent(tree, noun, 'case') === undefined;
}

/** "It is a party led by Doe", but "it was a clerk who left" points at the clerk. */
function isItDefined(tree: Tree, noun: number, clause: number): boolean {
  const subject = dependent(tree, noun, 'nsubj');
  return (
    subject !== undefined &&
    word(tree, subject) === 'it' &&
    dependent(tree, noun, 'cop') !== undefined &&
    dependents(tree, noun, 'det').some((det) => /^an?$/.test(word(tree, det))) &&
    !labelled(tree, clause, 'acl:relcl')
  );
}

/** "The Erlen oak": a noun that a name before it makes one of a kind. */
function isNamedKind(tree: Tree, noun: number): boolean {
  return dependents(tree, noun, 'compound').some(
    (child) => child < noun && (inName(tree, child) || upos(tree, child) === 'PROPN'),
  );
}
