import type { Tree } from '../../tree.js';
import { isPassive } from '../clause/verb-group.js';
import { isOfPerson } from '../lexicon/titles.js';
import { words } from '../lexicon/verbs.js';
import { stem } from '../predicate.js';
import {
  dependent,
  dependents,
  headOf,
  inNameOf,
  labelled,
  lemma,
  nameAt,
  prepositionOf,
  word,
  xpos,
} from '../walk.js';

/** "resigned before the king returns", "will speak when he lands": told in the present, it is yet to come. */
export function isAhead(tree: Tree, mark: string, node: number, parent: number): boolean {
  if (!/^(?:before|after|when|as soon as)$/.test(mark) || !isPresent(tree, node)) return false;
  const will = dependents(tree, parent, 'aux').some((aux) => xpos(tree, aux) === 'MD');
  return will || (mark === 'before' && !isPresent(tree, parent));
}

/** "is going to buy it", "was going to buy it". */
export function isGoingTo(tree: Tree, head: number): boolean {
  const isTo = dependents(tree, head, 'mark').some((mark) => word(tree, mark) === 'to');
  return isTo && labelled(tree, head, 'xcomp') && word(tree, headOf(tree, head)) === 'going';
}

/** "Ek would later lead it", "would go on to win", "would die in 1944": told of somebody looking back, it came to be. */
export function isHindsight(tree: Tree, head: number): boolean {
  const would = dependents(tree, head, 'aux').some((aux) => word(tree, aux) === 'would');
  if (!would || labelled(tree, head, 'ccomp')) return false;
  if (dependents(tree, head, 'obl').some((time) => /^1\d{3}$/.test(word(tree, time)))) return true;
  const isPlanned = dependents(tree, head, 'obl', 'parataxis').some(
    (child) =>
      labelled(tree, child, 'parataxis') || word(tree, prepositionOf(tree, child)[0] ?? -1) === 'under',
  );
  return (
    !isPlanned &&
    dependents(tree, head, 'nsubj').some((subject) => isSomebody(tree, subject)) &&
    looksBack(tree, head)
  );
}

function looksBack(tree: Tree, head: number): boolean {
  const adverbs = dependents(tree, head, 'advmod', 'compound').map((child) => word(tree, child));
  const goesOn = lemma(tree, head) === 'go' && dependents(tree, head, 'xcomp', 'advcl').length > 0;
  return adverbs.some(
    (adverb) => /^(?:later|often|sometimes|frequently)$/.test(adverb) || (goesOn && adverb === 'on'),
  );
}

/** A person, by name, noun or pronoun: what plans and laws would do later they have not done. */
function isSomebody(tree: Tree, subject: number): boolean {
  return (
    /^(?:he|she|who)$/.test(word(tree, subject)) ||
    inNameOf(tree, subject) === 'PER' ||
    isOfPerson(tree, subject)
  );
}

/** "believe that the firm will sell it": of what is yet to come nobody holds more than a guess. */
export function isForecast(tree: Tree, node: number): boolean {
  // "will not sell it" stays a denial.
  const denies = dependents(tree, node, 'advmod').some((child) =>
    /^(?:not|n['’]t|never)$/.test(word(tree, child)),
  );
  return (
    !denies && dependents(tree, node, 'aux').some((aux) => /^(?:will|would|['’]ll|wo)$/.test(word(tree, aux)))
  );
}

function isPresent(tree: Tree, verb: number): boolean {
  const group = [verb, ...dependents(tree, verb, 'aux', 'cop')];
  return group.some((node) => /^VB[ZP]$/.test(xpos(tree, node)));
}

/** "changed his mind before leaving". */
function isMindChange(tree: Tree, verb: number): boolean {
  return (
    lemma(tree, verb) === 'change' &&
    dependents(tree, verb, 'obj').some((noun) => lemma(tree, noun) === 'mind')
  );
}

/** "Talks collapsed before they signed", "changed his mind before leaving": what was to come did not. */
export function isEnding(tree: Tree, verb: number, before: number): boolean {
  if (isStopped(tree, verb, before)) return true;
  return ending.has(stem(tree, verb)) || isMindChange(tree, verb);
}

const ending: ReadonlySet<string> = new Set([
  ...words('collapse fail end stop die halt cancel abandon interrupt quit break suspend scrap withdraw'),
  'break down',
  'break off',
  'fall apart',
  'call off',
]);

/** "killed Lind before he reached it", "was arrested before reaching it"; but "killed two guards before robbing it", "before Moss came". */
function isStopped(tree: Tree, verb: number, before: number): boolean {
  if (!/^(?:kill|arrest|intercept)$/.test(lemma(tree, verb))) return false;
  const passive = isPassive(tree, verb);
  const victim = passive ? dependent(tree, verb, 'nsubj') : dependent(tree, verb, 'obj');
  const doer = dependent(tree, before, 'nsubj');
  if (victim === undefined || doer === undefined) return passive && doer === undefined;
  return mayBe(tree, doer, victim);
}

/** "he" for a person, "they" for several, "it" for one thing, or a name for itself. */
function mayBe(tree: Tree, doer: number, victim: number): boolean {
  const isPerson = inNameOf(tree, victim) === 'PER' || isOfPerson(tree, victim);
  const isMany = /^NN.*S$/.test(xpos(tree, victim)) || dependent(tree, victim, 'conj') !== undefined;
  if (/^(?:he|she)$/.test(word(tree, doer))) return !isMany;
  if (word(tree, doer) === 'they') return isMany;
  if (word(tree, doer) === 'it') return !isPerson && !isMany;
  const name = nameAt(tree, doer);
  return (
    lemma(tree, doer) === lemma(tree, victim) ||
    (name !== undefined && word(tree, name.last) === word(tree, nameAt(tree, victim)?.last ?? victim))
  );
}
