import type { Tree } from '../../tree.js';
import { irrealisNouns } from '../lexicon/nouns.js';
import {
  accusing,
  answering,
  becoming,
  causing,
  committing,
  describing,
  engaging,
  holding,
  naming,
  preventing,
  reporting,
  wanting,
  words,
} from '../lexicon/verbs.js';
import { antecedentOf, inName, isExcluded, isNominal, phrasesOf } from '../phrase.js';
import type { Phrase } from '../proposition.js';
import {
  dependent,
  dependents,
  headOf,
  inNameOf,
  labelled,
  lemma,
  prepositionOf,
  upos,
  word,
  wordsOf,
  xpos,
} from '../walk.js';
import { isEnabled, isMeans, isOfThing, isSaidSubject } from './dangling.js';
import { isRanked, rankedOne } from './ranked.js';
import { isFiniteVerb, isPassive } from './verb-group.js';

/** Who or what a clause is about: its own subject, or the one it shares with the clause or noun it hangs on. */
export function subjectsOf(tree: Tree, head: number): readonly Phrase[] {
  const all = dependents(tree, head, 'nsubj');
  const inner = all.filter((child) => !labelled(tree, child, 'nsubj:outer'));
  const own = inner.length > 0 || dependent(tree, head, 'cop') !== undefined ? inner : all;
  const subject = own.findLast(
    (child) => (isNominal(tree, child) || upos(tree, child) === 'DET') && !isExcluded(tree, child),
  );
  if (subject !== undefined)
    return isRelativePronoun(tree, subject) || isAllOfWhich(tree, subject)
      ? antecedents(tree, head)
      : phrasesOf(tree, subject);
  if (own.length > 0 || dependent(tree, head, 'csubj', 'expl') !== undefined) return [];
  return borrowed(tree, head);
}

/** "two churches, both of which were built by monks": what is said of all is said of them. */
function isAllOfWhich(tree: Tree, noun: number): boolean {
  return (
    /^(?:both|all|each)$/.test(word(tree, noun)) &&
    dependents(tree, noun, 'nmod').some((child) => /^(?:which|whom)$/.test(word(tree, child)))
  );
}

/** A verb without a subject of its own borrows one by the way it hangs on its head. */
function borrowed(tree: Tree, head: number): readonly Phrase[] {
  const parent = headOf(tree, head);
  if (parent < 0) return [];
  if (labelled(tree, head, 'conj')) return isCommand(tree, head, parent) ? [] : subjectsOf(tree, parent);
  if (labelled(tree, head, 'xcomp'))
    return isMeans(tree, head, '') && isPassive(tree, parent) ? [] : controllers(tree, parent);
  if (labelled(tree, head, 'advcl')) return adverbialSubject(tree, head, parent);
  if (labelled(tree, head, 'acl')) return adnominalSubject(tree, head, parent);
  return [];
}

/** "I see their point, but come and sit here": a bare verb behind a statement in a tense asks somebody to do so. */
function isCommand(tree: Tree, head: number, first: number): boolean {
  if (dependent(tree, head, 'aux', 'mark') !== undefined) return false;
  // "come and see": where the tagger takes the second for a bare verb, the first is one too.
  const second = dependents(tree, head, 'conj').some((child) => xpos(tree, child) === 'VB');
  if (xpos(tree, head) !== 'VB' && !(xpos(tree, head) === 'VBP' && second)) return false;
  const tensed = [first, ...dependents(tree, first, 'cop')].some((node) =>
    /^VB[DZP]$/.test(xpos(tree, node)),
  );
  if (!tensed || dependent(tree, first, 'aux', 'mark') !== undefined) return false;
  const and = dependents(tree, head, 'cc', 'advmod').find((child) => child < head);
  const joined = and !== undefined && word(tree, and) === 'and' && word(tree, and - 1) !== ',';
  // "They work and live here" may have lost its tense to the tagger.
  return !(joined && xpos(tree, first) === 'VBP');
}

/** "asked Russia to leave": Russia leaves; "promised Russia to leave": whoever did that does. */
function controllers(tree: Tree, governor: number): readonly Phrase[] {
  const object = dependent(tree, governor, 'iobj', 'obj');
  const verb = lemma(tree, governor);
  if (object !== undefined && struggles.has(lemma(tree, object))) return [];
  const passesOn = [wanting, causing, reporting, preventing, engaging].some((verbs) => verbs.has(verb));
  if (object === undefined || committing.has(verb) || !passesOn) return subjectsOf(tree, governor);
  return isRelativePronoun(tree, object) ? antecedents(tree, governor) : phrasesOf(tree, object);
}

function adverbialSubject(tree: Tree, head: number, parent: number): readonly Phrase[] {
  if (!isNonFinite(tree, head) || isSaidSubject(tree, head, parent)) return [];
  const mark = word(tree, dependent(tree, head, 'mark') ?? -1);
  if (isMeans(tree, head, mark) && isPassive(tree, parent)) return [];
  // "a plan based on having a bridge".
  if (lemma(tree, parent) === 'base' && /^(?:up)?on$/.test(mark)) return [];
  // "made both ends meet by sewing", "made the state pay by striking": whoever made them.
  const maker = labelled(tree, parent, 'xcomp') ? headOf(tree, parent) : -1;
  if (mark === 'by' && maker >= 0 && /^(?:make|let|have)$/.test(lemma(tree, maker)))
    return subjectsOf(tree, maker);
  const when = dependents(tree, head, 'mark', 'advmod').some((child) => word(tree, child) === 'when');
  if (when && isOfThing(tree, parent)) return [];
  if (isEnabled(tree, head, parent)) return [];
  const object = dependent(tree, parent, 'obj');
  const verb = lemma(tree, parent);
  const ofObject =
    accusing.has(verb) ||
    (verb === 'clear' && mark === 'of') ||
    answering.has(verb) ||
    preventing.has(verb) ||
    (describing.has(verb) && ['for', 'as'].includes(mark));
  if (object !== undefined && ofObject && ['of', 'for', 'from', 'with', 'as'].includes(mark))
    return phrasesOf(tree, object);
  const asked = askedBehind(tree, head, parent);
  if (asked !== undefined) return phrasesOf(tree, asked);
  // "commits Peru to cutting taxes", but "commits itself".
  const isBound = /^(?:commit|limit|restrict|confine)$/.test(verb) && mark === 'to';
  if (object !== undefined && isBound && !/sel(?:f|ves)$/.test(word(tree, object)))
    return phrasesOf(tree, object);
  return subjectsOf(tree, parent);
}

/** "called on Norway to ban it", "waits for the court to rule": who stands behind the preposition would do it. */
function askedBehind(tree: Tree, deed: number, verb: number): number | undefined {
  if (xpos(tree, deed) !== 'VB') return undefined;
  // "lent Peru $5 million to repair dams".
  const whom = dependent(tree, verb, 'iobj');
  if (whom !== undefined && /^(?:lend|loan|pay|grant|allot)$/.test(lemma(tree, verb))) return whom;
  if (dependent(tree, verb, 'obj') !== undefined) return undefined;
  return dependents(tree, verb, 'obl').find(
    (child) =>
      verb < child &&
      child < deed &&
      asking.has(`${lemma(tree, verb)} ${wordsOf(tree, prepositionOf(tree, child))}`),
  );
}

const asking: ReadonlySet<string> = new Set(
  'call on,call upon,call for,appeal to,plead with,prevail on,prevail upon,wait for,push for,press for,lobby for,beg for'.split(
    ',',
  ),
);

/** Participles and relative clauses speak of their noun; "the plan to leave" of whoever holds the plan. */
function adnominalSubject(tree: Tree, head: number, noun: number): readonly Phrase[] {
  const marks = dependents(tree, head, 'mark', 'case').map((mark) => word(tree, mark));
  if (xpos(tree, head) === 'VBG' && struggles.has(lemma(tree, noun)) && !isFiniteVerb(tree, head)) return [];
  const isSpent = xpos(tree, head) === 'VBG' && spells.has(lemma(tree, noun)) && !isFiniteVerb(tree, head);
  if ((marks.length === 0 && !isSpent) || marks.includes('that')) return antecedents(tree, head);
  if (isRanked(tree, head, noun)) return rankedBearers(tree, noun, head);
  // "her choice of Bo Lee to lead the bank": he leads it.
  const chosen = choosing.test(lemma(tree, noun)) ? wholeOfChoice(tree, noun) : undefined;
  if (chosen !== undefined) return phrasesOf(tree, chosen);
  const owner = dependent(tree, noun, 'nmod:poss') ?? leader(tree, noun) ?? planner(tree, noun);
  if (owner !== undefined) return phrasesOf(tree, owner);
  // "is in talks to buy it".
  const isState = dependent(tree, noun, 'cop') !== undefined && prepositionOf(tree, noun).length > 0;
  if (isState && dependents(tree, noun, 'det').every((child) => word(tree, child) !== 'no'))
    return subjectsOf(tree, noun);
  if (/^(?:charge|suspicion|allegation|accusation)$/.test(lemma(tree, noun))) return accused(tree, noun);
  if (!labelled(tree, noun, 'obj', 'obl', 'conj')) return [];
  const clause = clauseAbove(tree, noun);
  return irrealisNouns.has(lemma(tree, noun)) && !holding.has(lemma(tree, clause))
    ? []
    : subjectsOf(tree, clause);
}

/** "her career playing for Ajax", "has experience working": whose that is works. */
const spells = words(
  'career experience job life time year month week day childhood stint spell tenure start work',
);

/** "had difficulty selling it", "had no luck finding it": whether it was done stays open. */
const struggles = words('trouble difficulty problem luck success');

/** "Holt was the first to lead it", "became one of the first", "Holt, the first to lead it": she did. */
function rankedBearers(tree: Tree, noun: number, deed: number): readonly Phrase[] {
  const one = rankedOne(tree, noun);
  if (dependent(tree, one, 'cop') !== undefined) return subjectsOf(tree, one);
  if (labelled(tree, one, 'obj', 'xcomp') && becoming.has(lemma(tree, headOf(tree, one))))
    return subjectsOf(tree, headOf(tree, one));
  return labelled(tree, one, 'appos')
    ? phrasesOf(tree, headOf(tree, one)).slice(0, 1)
    : bearersOf(tree, noun, deed);
}

/** "was jailed on charges of plotting", "the arrest of Lind on suspicion of spying": who is said to have done so. */
function accused(tree: Tree, noun: number): readonly Phrase[] {
  const above = headOf(tree, noun);
  if (labelled(tree, noun, 'nmod')) {
    const held = dependents(tree, above, 'nmod').find(
      (child) => child !== noun && ['of', ''].includes(wordsOf(tree, prepositionOf(tree, child))),
    );
    return held === undefined ? [] : phrasesOf(tree, held);
  }
  if (!labelled(tree, noun, 'obj', 'obl')) return [];
  const object = dependents(tree, above, 'obj').find((child) => child !== noun);
  return object === undefined || isPassive(tree, above) ? subjectsOf(tree, above) : phrasesOf(tree, object);
}

const choosing = /^(?:choice|selection|nomination|appointment|election|recruitment|hiring|pick)$/;

function wholeOfChoice(tree: Tree, noun: number): number | undefined {
  return dependents(tree, noun, 'nmod').find(
    (child) => wordsOf(tree, prepositionOf(tree, child)) === 'of' && inNameOf(tree, child) === 'PER',
  );
}

/** "U.S.-led efforts to ...": whose efforts they are. */
function leader(tree: Tree, noun: number): number | undefined {
  const led = dependents(tree, noun, 'amod').find((child) => xpos(tree, child).startsWith('VB'));
  return led === undefined
    ? undefined
    : dependents(tree, led, 'compound', 'obl', 'nmod').find((child) => inName(tree, child));
}

/** "a bid by Acme to buy it", "a request from the mayor to close it": whose they are. */
function planner(tree: Tree, noun: number): number | undefined {
  return irrealisNouns.has(lemma(tree, noun))
    ? dependents(tree, noun, 'nmod').find((child) =>
        /^(?:by|from)$/.test(wordsOf(tree, prepositionOf(tree, child))),
      )
    : undefined;
}

function clauseAbove(tree: Tree, noun: number): number {
  const parent = headOf(tree, noun);
  return labelled(tree, noun, 'conj') && parent >= 0 ? clauseAbove(tree, parent) : parent;
}

function antecedents(tree: Tree, head: number): readonly Phrase[] {
  const noun = antecedentOf(tree, head);
  if (noun === undefined) return [];
  const bearers = bearersOf(tree, noun, head);
  return bearers.length > 0 ? bearers : phrasesOf(tree, noun).slice(0, 1);
}

/** "She is a nurse who works", "Doe, a nurse who works": what is said of the nurse is said of her. */
export function bearersOf(tree: Tree, noun: number, clause: number): readonly Phrase[] {
  if (isPredicated(tree, noun) || isItDefined(tree, noun, clause)) return subjectsOf(tree, noun);
  const called = calledSo(tree, noun);
  if (called !== undefined) return phrasesOf(tree, called);
  // "is a writer and journalist who lives in Rome".
  if (labelled(tree, noun, 'conj'))
    return isPredicated(tree, headOf(tree, noun)) ? subjectsOf(tree, headOf(tree, noun)) : [];
  const named = headOf(tree, noun);
  const role = labelled(tree, noun, 'appos') && !inName(tree, noun);
  // "Robinson, head of Acme, a subsidiary that grows": no person is a "that".
  const isThing = inNameOf(tree, named) === 'PER' && hasThingPronoun(tree, clause);
  return role && !isThing && (inName(tree, named) || upos(tree, named) === 'PROPN')
    ? phrasesOf(tree, named).slice(0, 1)
    : [];
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
    person || upos(tree, subject) === 'PROPN' || inName(tree, subject) || isNamedKind(tree, subject);
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

function isNonFinite(tree: Tree, head: number): boolean {
  return ['VB', 'VBG', 'VBN'].includes(xpos(tree, head)) && !isFiniteVerb(tree, head);
}

/** "which", "who", "whom" and a "that" that stands for a noun. */
export function isRelativePronoun(tree: Tree, node: number): boolean {
  return (
    ['WDT', 'WP'].includes(xpos(tree, node)) && ['which', 'who', 'whom', 'that'].includes(word(tree, node))
  );
}
