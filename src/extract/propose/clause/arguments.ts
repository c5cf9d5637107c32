import type { Tree } from '../../tree.js';
import { hedging } from '../lexicon/adverbs.js';
import { timeNouns } from '../lexicon/prepositions.js';
import { becoming, naming, reporting, words } from '../lexicon/verbs.js';
import { antecedentOf, isExcluded, phraseOf, phrasesOf } from '../phrase.js';
import type { Phrase } from '../proposition.js';
import {
  dependent,
  dependents,
  headOf,
  inNameOf,
  isEachOther,
  labelled,
  lemma,
  prepositionOf,
  upos,
  word,
  wordsOf,
  xpos,
} from '../walk.js';
import type { Oblique } from './clause.js';
import { isHow } from './manner.js';
import { isOfWhich, isRelativePronoun } from './relative-pronoun.js';
import { sharedDependents } from './shared-dependents.js';
import { isPassive } from './verb-group.js';

/** Direct objects, one a conjunct. Measures of time ("met three times") are no objects. */
export function objectsOf(tree: Tree, verb: number, passive: boolean): readonly Phrase[] {
  const own = dependents(tree, verb, 'obj').filter(
    (child) =>
      !isMeasure(tree, child) &&
      !isEachOther(tree, child) &&
      (child > verb ||
        (isRelativePronoun(tree, child) && !reportsWithin(tree, verb)) ||
        dependents(tree, child, 'nmod:poss').some((owner) => word(tree, owner) === 'whose')),
  );
  if (becoming.has(lemma(tree, verb))) return [];
  const nouns = naming.has(lemma(tree, verb)) ? own.slice(0, passive ? 0 : 1) : own;
  if (nouns.length > 0) return nouns.flatMap((noun) => standIns(tree, noun, verb));
  if (passive) return [];
  const antecedent = relativeObject(tree, verb) ?? continuedObject(tree, verb);
  return antecedent ? [antecedent] : sharedObjects(tree, verb);
}

export function recipientsOf(tree: Tree, verb: number): readonly Phrase[] {
  return dependents(tree, verb, 'iobj').flatMap((noun) => standIns(tree, noun, verb));
}

/** Nouns and adjectives said of the subject or the object: open complements without a verb of their own. */
export function complementsOf(tree: Tree, verb: number): readonly number[] {
  const open = dependents(tree, verb, 'xcomp').filter(
    (child) =>
      ['NOUN', 'PROPN', 'ADJ', 'NUM'].includes(upos(tree, child)) &&
      dependent(tree, child, 'cop', 'mark') === undefined,
  );
  const bare = takesNoun(tree, verb) ? dependents(tree, verb, 'obj') : [];
  const second = isPassive(tree, verb) || becoming.has(lemma(tree, verb)) ? bare : bare.slice(1);
  return [...open, ...second].filter((child) => !isTime(tree, child));
}

function takesNoun(tree: Tree, verb: number): boolean {
  return naming.has(lemma(tree, verb)) || becoming.has(lemma(tree, verb));
}

export function agentsOf(tree: Tree, verb: number): readonly Phrase[] {
  const all = dependents(tree, verb, 'obl').filter((child) => isAgent(tree, child));
  // "A shot, by Lind, was saved by Moss".
  const behind = all.filter((child) => child > verb);
  const own = behind.length > 0 ? behind : all;
  return (
    (own.length > 0 ? own : sharedDependents(tree, verb, 'obl'))
      .filter((child) => isAgent(tree, child))
      // "was broken, probably by tools": nobody says so for sure.
      .filter((child) => !hedging.has(word(tree, (prepositionOf(tree, child)[0] ?? 0) - 1)))
      // "was sacked and replaced by Moss": whoever comes next did not sack him.
      .filter(
        (child) => own.length > 0 || !/^(?:replace|succeed|follow)$/.test(lemma(tree, headOf(tree, child))),
      )
      .flatMap((child) => phrasesOf(tree, child))
  );
}

/** Prepositional arguments and adjuncts, the agent of a passive left out. */
export function obliquesOf(tree: Tree, verb: number, passive: boolean): readonly Oblique[] {
  const own = dependents(tree, verb, 'obl');
  const nodes = (own.length > 0 ? own : sharedDependents(tree, verb, 'obl')).filter(
    (child) => !(passive && isAgent(tree, child)) && !isExcluded(tree, child),
  );
  return nodes.flatMap((node) => {
    const preposition = prepositionOf(tree, node);
    // "next to Genoa" is not to Genoa, but "is close to Genoa" is.
    const before = (preposition[0] ?? 0) - 1;
    if (before !== verb && complexPrepositions.test(word(tree, before))) return [];
    // "an hour into the flight" tells when.
    if (
      lemma(tree, verb) !== 'come' &&
      /^(?:into|before|after)$/.test(word(tree, before + 1)) &&
      isTime(tree, before) &&
      !isDay(tree, before)
    )
      return [];
    if (preposition.length === 0) return [];
    // "sails to and from Bergen": one phrase with two prepositions.
    const others = preposition.flatMap((child) => dependents(tree, child, 'conj').map((other) => [other]));
    const all = standIns(tree, node, verb);
    // "with strict rules and without fees", "to Bonn and from Graz": each with its own.
    const isOwn = ({ head }: Phrase) =>
      head !== node &&
      labelled(tree, head, 'conj') &&
      wordsOf(tree, preposition) !== 'as' &&
      !['', wordsOf(tree, preposition)].includes(wordsOf(tree, prepositionOf(tree, head)));
    const phrases = all.filter((phrase) => !isOwn(phrase));
    const apart = all
      .filter(isOwn)
      .map((phrase) => ({ preposition: prepositionOf(tree, phrase.head), phrases: [phrase] }));
    return [...[preposition, ...others].map((each) => ({ preposition: each, phrases })), ...apart];
  });
}

/** "met on Friday after a strike", "last night into the morning": a day before a preposition stands for itself. */
function isDay(tree: Tree, node: number): boolean {
  return dependents(tree, node, 'det', 'nummod').length === 0;
}

const complexPrepositions = /^(?:next|close|prior|thanks|owing|adjacent|relative|according|due|subject)$/;

/** "met three times", and not "ended years of war", which is about the war. */
function isMeasure(tree: Tree, node: number): boolean {
  // "increased 18-fold".
  if (
    isLifelong(tree, node) ||
    // "owns the shop next door".
    (word(tree, node) === 'door' && word(tree, node - 1) === 'next') ||
    (word(tree, node) === 'fold' && dependent(tree, node, 'nummod') !== undefined)
  )
    return true;
  return (
    isTime(tree, node) &&
    dependents(tree, node, 'nmod').every((child) => wordsOf(tree, prepositionOf(tree, child)) !== 'of')
  );
}

/** "kept it all her life", "lived there her whole life". */
function isLifelong(tree: Tree, node: number): boolean {
  const owner = dependent(tree, node, 'nmod:poss');
  if (owner === undefined || !/^(?:life|lifetime|career)$/.test(lemma(tree, node))) return false;
  return (
    /^(?:all|throughout)$/.test(word(tree, owner - 1)) ||
    (/^(?:whole|entire)$/.test(word(tree, node - 1)) && isLasting(tree, headOf(tree, node), owner))
  );
}

/** "lost his whole career": what is lost is an object, unless the verb has another or needs none. */
function isLasting(tree: Tree, verb: number, owner: number): boolean {
  if (dependents(tree, verb, 'obj').some((child) => child < owner - 1)) return true;
  const isRightBehind = owner === verb + 1;
  return (
    /^(?:work|stay|remain|serve|suffer|struggle|sing|fight|play|smoke|live)$/.test(lemma(tree, verb)) &&
    !(isRightBehind && lemma(tree, verb) === 'live')
  );
}

/** A bare noun of time, or one with a number: "Sunday", "three times", "last week". */
export function isTime(tree: Tree, node: number): boolean {
  if (xpos(tree, node) === 'CD') return /^(?:1[5-9]|20)\d\d$/.test(word(tree, node));
  // "met Jan Lind".
  if (inNameOf(tree, node) === 'PER') return false;
  const name = lemma(tree, node).replace(/days$/, 'day');
  // "joined the march": months are written large.
  if (/^march(?:es)?$/.test(tree.tokens[node]?.text ?? '')) return false;
  // "at the age of 16", "aged 16".
  if (name === 'age' && [node + 1, node + 2].some((next) => upos(tree, next) === 'NUM')) return true;
  return timeNouns.has(name) && upos(tree, node) !== 'PRON';
}

function isAgent(tree: Tree, node: number): boolean {
  if (isTime(tree, node) || isHow(tree, node)) return false;
  // "were seen following Lind": nobody is seen by her.
  return (
    wordsOf(tree, prepositionOf(tree, node)) === 'by' ||
    (labelled(tree, node, 'obl:agent') && word(tree, headOf(tree, node) + 1) !== 'following')
  );
}

/** The noun itself, or what a relative pronoun stands for. */
function standIns(tree: Tree, node: number, verb: number): readonly Phrase[] {
  if (!isRelativePronoun(tree, node)) return phrasesOf(tree, node);
  // "which Peru plans to skip".
  let opened = verb;
  while (labelled(tree, opened, 'xcomp') && upos(tree, headOf(tree, opened)) === 'VERB')
    opened = headOf(tree, opened);
  const antecedent = antecedentOf(tree, opened);
  // "the first time that the court had ruled on it": nobody rules a time.
  const isWhen =
    antecedent !== undefined && lemma(tree, antecedent) === 'time' && word(tree, node) === 'that';
  return antecedent === undefined || isWhen ? [] : [phraseOf(tree, bearerOf(tree, node, antecedent))];
}

/** "Ada Lind, the champion, whom Moss beat", "Norva, a rival, which Moss bought": the role is hers, it is she. */
function bearerOf(tree: Tree, pronoun: number, noun: number): number {
  const name = headOf(tree, noun);
  const isRole = labelled(tree, noun, 'appos') && upos(tree, noun) === 'NOUN' && name < noun;
  const type = isRole ? inNameOf(tree, name) : undefined;
  const fits = word(tree, pronoun) === 'whom' ? type === 'PER' : type === 'ORG' || type === 'LOC';
  return fits && /^wh(?:om|ich)$/.test(word(tree, pronoun)) ? name : noun;
}

/** "the drills that the North sees": in a relative clause with a subject of its own the noun is the object. */
function relativeObject(tree: Tree, verb: number): Phrase | null {
  const noun = antecedentOf(tree, verb);
  const subject = dependent(tree, verb, 'nsubj');
  if (noun === undefined || subject === undefined || !labelled(tree, verb, 'acl:relcl')) return null;
  if (isRelativePronoun(tree, subject) || isOfWhich(tree, subject)) return null;
  if (dependent(tree, verb, 'ccomp', 'xcomp') !== undefined) return null;
  // "the singer whose father worked": the noun owns the subject.
  if (tree.parse.xpos.slice(noun, verb).includes('WP$')) return null;
  if (reportsWithin(tree, verb) || isContentOf(tree, verb, noun)) return null;
  const adverbial =
    dependents(tree, verb, 'advmod', 'obl').some((child) =>
      ['WRB', 'WDT', 'WP', 'WP$'].includes(xpos(tree, child)),
    ) || dependents(tree, verb, 'mark').some((mark) => word(tree, mark) !== 'that');
  return adverbial || isTime(tree, noun) ? null : phraseOf(tree, noun);
}

/** "the belief that success goes to the strong" is what is believed, "the claim that they made" is made. */
function isContentOf(tree: Tree, verb: number, noun: number): boolean {
  return (
    contents.has(lemma(tree, noun)) &&
    word(tree, noun + 1) === 'that' &&
    xpos(tree, noun + 1) === 'IN' &&
    labelled(tree, verb, 'acl')
  );
}

const contents = words(
  'belief idea notion claim hope view fear assumption sense impression feeling conviction suspicion suggestion thought theory hypothesis argument concern rumour rumor allegation assertion possibility chance risk likelihood',
);

/** "the treaty which Peru signed and Chile rejected": a second verb with another subject does it to the same. */
function continuedObject(tree: Tree, verb: number): Phrase | null {
  const first = headOf(tree, verb);
  if (first < 0 || !labelled(tree, verb, 'conj') || !labelled(tree, first, 'acl:relcl')) return null;
  const pronoun = dependent(tree, first, 'obj');
  const subject = dependent(tree, verb, 'nsubj');
  if (pronoun === undefined || pronoun > first || !isRelativePronoun(tree, pronoun)) return null;
  if (subject === undefined || subject > verb || isRelativePronoun(tree, subject)) return null;
  // "and Chile voted against", "and critics say is weak".
  const others = dependents(tree, verb, 'obj', 'iobj', 'ccomp', 'xcomp', 'cop', 'obl', 'advcl', 'aux:pass');
  const noun = antecedentOf(tree, first);
  return noun === undefined || others.length > 0 || word(tree, verb + 1) === 'in'
    ? null
    : phraseOf(tree, noun);
}

/** "the law that critics say will pass": said is the whole, not the law. */
function reportsWithin(tree: Tree, verb: number): boolean {
  return (
    reporting.has(lemma(tree, verb)) && (upos(tree, verb + 1) === 'AUX' || word(tree, verb + 1) === 'ought')
  );
}

/** "blocked and rejected the bid": neighbours joined by a bare conjunction share what stands to their right. */
function sharedObjects(tree: Tree, verb: number): readonly Phrase[] {
  const objects = sharedDependents(tree, verb, 'obj').filter((child) => !isTime(tree, child));
  return objects.flatMap((noun) => phrasesOf(tree, noun));
}
