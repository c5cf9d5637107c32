import type { Tree } from '../../tree.js';
import {
  accusing,
  answering,
  causing,
  committing,
  describing,
  engaging,
  preventing,
  reporting,
  selfish,
  wanting,
  words,
} from '../lexicon/verbs.js';
import { isExcluded, isNominal, phrasesOf } from '../phrase.js';
import type { Phrase } from '../proposition.js';
import {
  dependent,
  dependents,
  headOf,
  isEachOther,
  labelled,
  lemma,
  prepositionOf,
  upos,
  word,
  wordsOf,
  xpos,
} from '../walk.js';
import { mayAct } from './actor.js';
import { adnominalSubject, struggles } from './adnominal-subject.js';
import { antecedents } from './bearers.js';
import { isEnabled, isLeft, isMeans, isOfThing, isSaidSubject } from './dangling.js';
import { clashes, numberOf } from './number.js';
import { isOfWhich, isRelativePronoun } from './relative-pronoun.js';
import { toilerOf } from './toiler.js';
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
    return isRelativePronoun(tree, subject) || isOfWhich(tree, subject)
      ? antecedents(tree, head)
      : phrasesOf(tree, subject);
  if (own.length > 0 || dependent(tree, head, 'csubj', 'expl') !== undefined) return [];
  return borrowed(tree, head);
}

/** A verb without a subject of its own borrows one by the way it hangs on its head. */
function borrowed(tree: Tree, head: number): readonly Phrase[] {
  const parent = headOf(tree, head);
  if (parent < 0) return [];
  if (isMadeSo(tree, head)) return forWhom(tree, head, parent);
  const toiler = toilerOf(tree, head, parent);
  if (toiler !== undefined) return mayAct(tree, toiler) ? phrasesOf(tree, toiler) : [];
  if (labelled(tree, head, 'conj')) return isCommand(tree, head, parent) ? [] : shared(tree, head, parent);
  if (labelled(tree, head, 'xcomp'))
    return isMeans(tree, head, '') && isPassive(tree, parent) ? [] : controllers(tree, parent);
  if (labelled(tree, head, 'advcl')) return adverbialSubject(tree, head, parent);
  if (labelled(tree, head, 'acl')) return adnominalSubject(tree, head, parent);
  return [];
}

/** "makes it a crime to insult him", "made it easier for firms to ship": whoever makes it so does not do it. */
function isMadeSo(tree: Tree, head: number): boolean {
  const to = dependents(tree, head, 'mark').find((mark) => word(tree, mark) === 'to');
  if (xpos(tree, head) !== 'VB' || to === undefined) return false;
  const above = [headOf(tree, head), headOf(tree, headOf(tree, head))].filter((node) => node >= 0);
  return above.some(
    (verb) =>
      verb < head &&
      /^(?:make|find|consider|deem|think|call|render)$/.test(lemma(tree, verb)) &&
      word(tree, verb + 1) === 'it' &&
      labelled(tree, verb + 1, 'obj') &&
      verb + 2 < to &&
      !isItself(tree, verb + 2),
  );
}

/** "made it home to see her", "made it to Oslo to sign", "called it a day to rest", "made it her aim to win": no deed is "it". */
function isItself(tree: Tree, next: number): boolean {
  const isWhere = upos(tree, next) === 'ADP' || /^(?:home|back|here|there)$/.test(word(tree, next));
  const isIdiom = /^(?:quits|a (?:day|night))$/.test(
    word(tree, next) === 'a' ? `a ${word(tree, next + 1)}` : word(tree, next),
  );
  return isWhere || isIdiom || labelled(tree, next, 'nmod:poss');
}

function forWhom(tree: Tree, head: number, parent: number): readonly Phrase[] {
  const around = [parent, ...dependents(tree, parent, 'xcomp'), headOf(tree, parent)].filter(
    (node) => node >= 0,
  );
  // The parser may hang "for" on the deed.
  const mark = dependents(tree, head, 'mark').find((node) => word(tree, node) === 'for') ?? head;
  const whom = around
    .flatMap((node) => dependents(tree, node, 'obl', 'nmod'))
    .find((node) => node < head && (node > mark || wordsOf(tree, prepositionOf(tree, node)) === 'for'));
  return whom === undefined ? [] : phrasesOf(tree, whom);
}

/** "Traders took bells north, and one hangs in Lund": no traders hangs. */
function shared(tree: Tree, head: number, first: number): readonly Phrase[] {
  const number = numberOf(tree, head);
  const subjects = subjectsOf(tree, first);
  const [only, ...others] = subjects;
  const isAtOdds =
    only !== undefined && others.length === 0 && number !== null && clashes(tree, only.head, number);
  return isAtOdds ? [] : subjects;
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
  // "remembered her sending it back".
  const isSeen = seen.has(verb) && deedIsGerund(tree, governor);
  if (object === undefined || committing.has(verb) || !(passesOn || isSeen))
    return subjectsOf(tree, governor);
  return isRelativePronoun(tree, object) ? antecedents(tree, governor) : phrasesOf(tree, object);
}

const seen = words('remember imagine photograph picture film spot glimpse resent');

function deedIsGerund(tree: Tree, governor: number): boolean {
  return dependents(tree, governor, 'xcomp').some((deed) => xpos(tree, deed) === 'VBG');
}

function adverbialSubject(tree: Tree, head: number, parent: number): readonly Phrase[] {
  if (!isNonFinite(tree, head) || isSaidSubject(tree, head, parent)) return [];
  const mark = word(tree, dependent(tree, head, 'mark') ?? -1);
  if (isMeans(tree, head, mark) && isPassive(tree, parent)) return [];
  // "money spent on repairing dams" repairs none.
  if (
    mark === 'on' &&
    isPassive(tree, parent) &&
    /^(?:spend|waste|use|lavish|squander)$/.test(lemma(tree, parent))
  )
    return [];
  // "a plan based on having a bridge".
  if (lemma(tree, parent) === 'base' && /^(?:up)?on$/.test(mark)) return [];
  // "made both ends meet by sewing", "made the state pay by striking": whoever made them.
  const maker = labelled(tree, parent, 'xcomp') ? headOf(tree, parent) : -1;
  if (mark === 'by' && maker >= 0 && /^(?:make|let|have)$/.test(lemma(tree, maker)))
    return subjectsOf(tree, maker);
  const when = dependents(tree, head, 'mark', 'advmod').some((child) => word(tree, child) === 'when');
  if (when && isOfThing(tree, parent)) return [];
  if (isEnabled(tree, head, parent) || isLeft(tree, head, parent)) return [];
  const object = dependent(tree, parent, 'obj');
  const verb = lemma(tree, parent);
  const ofObject =
    accusing.has(verb) ||
    (verb === 'clear' && mark === 'of') ||
    (/^(?:credit|task|entrust)$/.test(verb) && mark === 'with') ||
    (/^(?:warn|caution)$/.test(verb) && mark === 'against') ||
    answering.has(verb) ||
    preventing.has(verb) ||
    (describing.has(verb) && ['for', 'as'].includes(mark));
  if (object !== undefined && ofObject && ['of', 'for', 'from', 'with', 'as', 'against'].includes(mark))
    return answererOf(tree, object, parent);
  const asked = askedBehind(tree, head, parent);
  // "waited for the bus to read a book", "for the storm to hit Cuba": either may do it.
  if (asked !== undefined) return mayAct(tree, asked) ? phrasesOf(tree, asked) : [];
  // "commits Peru to cutting taxes", but "commits itself".
  const isBound = /^(?:commit|limit|restrict|confine)$/.test(verb) && mark === 'to';
  if (object !== undefined && isBound && !/sel(?:f|ves)$/.test(word(tree, object)))
    return phrasesOf(tree, object);
  return subjectsOf(tree, parent);
}

/** Who did what somebody is accused of or punished for, kept from or tasked with. */
function answererOf(tree: Tree, object: number, verb: number): readonly Phrase[] {
  // "accused each other of lying": either may.
  if (isEachOther(tree, object)) return subjectsOf(tree, verb);
  // "whom critics accuse of lying".
  if (isRelativePronoun(tree, object)) return antecedents(tree, verb);
  // "suspended the talks for breaching it", "executed a warrant for dealing": no talks and no warrant did.
  const isOfThings = /^(?:execute|hang|suspend|decorate|whip|demote)$/.test(lemma(tree, verb));
  return isOfThings && !mayAct(tree, object) ? [] : phrasesOf(tree, object);
}

/** "called on Norway to ban it", "waits for the court to rule": who stands behind the preposition would do it. */
function askedBehind(tree: Tree, deed: number, verb: number): number | undefined {
  if (xpos(tree, deed) !== 'VB' || selfish.has(lemma(tree, deed))) return undefined;
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

function isNonFinite(tree: Tree, head: number): boolean {
  return ['VB', 'VBG', 'VBN'].includes(xpos(tree, head)) && !isFiniteVerb(tree, head);
}
