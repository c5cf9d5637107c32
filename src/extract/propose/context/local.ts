import type { Tree } from '../../tree.js';
import { isRank } from '../clause/ranked.js';
import { ownStart, sharesAuxiliary } from '../clause/verb-group.js';
import { hedging, inclining, negating, opening, rare } from '../lexicon/adverbs.js';
import { isOfPerson } from '../lexicon/titles.js';
import { words } from '../lexicon/verbs.js';
import { isNotOnlyOrUntil } from '../not-only-or-until.js';
import { isFraction } from '../partitive.js';
import { dependent, dependents, headOf, labelled, lemma, upos, word, xpos } from '../walk.js';
import { isGoingTo, isHindsight } from './ahead.js';
import { hasCondition, isInverted } from './condition.js';
import type { Step } from './context.js';
import { isDeniedInFront, isNoSooner } from './denied-in-front.js';
import { isEither } from './either.js';
import { isOfNeither, isOwnedByNeither } from './neither.js';
import { isScarce } from './scarce.js';
import { isScheduled } from './scheduled.js';

/** What a clause says of itself: "did not", "may", "reportedly", "no country ...". */
export function localStep(tree: Tree, head: number): Step {
  return { negates: isNegated(tree, head), opens: isOpened(tree, head), inclines: isInclined(tree, head) };
}

export function isNegated(tree: Tree, head: number): boolean {
  const adverbs = dependents(tree, head, 'advmod', 'det', 'cc', 'mark').filter(
    (child) =>
      child >= ownStart(tree, head) &&
      (!labelled(tree, child, 'mark') || word(tree, child) === 'neither') &&
      // "Neither his offer nor her reply": the deed that a noun names is not denied by it.
      !(
        labelled(tree, child, 'cc') &&
        upos(tree, head) === 'NOUN' &&
        dependent(tree, head, 'cop') === undefined
      ),
  );
  const negations = adverbs.filter(
    (child) =>
      (negating.has(word(tree, child)) &&
        !isNotOnlyOrUntil(tree, child) &&
        !isMerely(tree, child) &&
        !(word(tree, child) === 'barely' && narrow.has(lemma(tree, head))) &&
        !isBehindObject(tree, child, head) &&
        !isNoSooner(tree, child)) ||
      isNoLonger(tree, child) ||
      (isRatherThan(tree, child) && head - child <= 3),
  );
  const none = dependents(tree, head, 'nsubj', 'obj', 'iobj').filter((child) => isNone(tree, child));
  const nowhere = none.length === 0 && isOfNeither(tree, head) ? 1 : 0;
  const denials = negations.length + none.length + nowhere;
  if (denials % 2 === 1 || (denials === 0 && isDeniedInFront(tree, head))) return true;
  return negations.length === 0 && sharesAuxiliary(tree, head) && isNegated(tree, headOf(tree, head));
}

/** "barely escaped", "barely met its target": they did. */
const narrow = words(
  'escape win survive meet beat make pass avoid reach miss cling cross clear defeat edge avert dodge qualify',
);

export function isOpened(tree: Tree, head: number): boolean {
  if (
    dependents(tree, head, 'aux').some(
      (child) => opening.has(lemma(tree, child)) || opening.has(word(tree, child)),
    )
  )
    return true;
  if (dependents(tree, head, 'advmod').some((child) => hedging.has(word(tree, child)))) return true;
  // "rarely visits Bonn"; "Rarely had he visited Bonn" denies.
  const isRare = dependents(tree, head, 'advmod').some((child) => rare.has(word(tree, child)));
  if (isRare && !isDeniedInFront(tree, head)) return true;
  if (
    isDoubtfulRole(tree, head) ||
    isOfAny(tree, head) ||
    isDue(tree, head) ||
    isScheduled(tree, head) ||
    // "did not visit Bonn or Graz" denies both.
    (isEither(tree, head) && !isNegated(tree, head)) ||
    isAdvised(tree, head) ||
    isAlmost(tree, head) ||
    isLess(tree, head) ||
    isNearly(tree, head)
  )
    return true;
  if (hasCondition(tree, head) || isInverted(tree, head) || isAsked(tree, head)) return true;
  if (dependents(tree, head, 'nsubj').some((noun) => isScarce(tree, noun))) return true;
  return sharesAuxiliary(tree, head) && isOpened(tree, headOf(tree, head));
}

/** "was less amused by it": perhaps not at all; "more or less amused" and "no less amused" are. */
function isLess(tree: Tree, head: number): boolean {
  return (
    xpos(tree, head) === 'VBN' && word(tree, head - 1) === 'less' && !/^(?:or|no)$/.test(word(tree, head - 2))
  );
}

/** "almost joined Ajax": not done; "almost doubled its profit" is. */
function isAlmost(tree: Tree, head: number): boolean {
  const measures = /^(?:double|triple|halve|quadruple|reach|fill|match|equal|exceed|approach)$/;
  const almost = dependents(tree, head, 'advmod').some(
    (child) => child === head - 1 && /^(?:almost|nearly)$/.test(word(tree, child)),
  );
  return almost && xpos(tree, head) === 'VBD' && !measures.test(lemma(tree, head));
}

/** "was nearly the first woman", "almost a member of the party": somebody who is not so; "almost a mile" is. */
export function isNearly(tree: Tree, noun: number): boolean {
  const nearly = dependents(tree, noun, 'advmod').some((child) =>
    /^(?:almost|nearly) (?:an?|the)$/.test(`${word(tree, child)} ${word(tree, child + 1)}`),
  );
  return (
    nearly && (isOfPerson(tree, noun) || dependents(tree, noun, 'amod').some((child) => isRank(tree, child)))
  );
}

/** "had better find a new patron", "would sooner resign": nothing is done yet. */
function isAdvised(tree: Tree, head: number): boolean {
  return dependents(tree, head, 'aux').some((aux) =>
    /^(?:(?:had|'d|’d) (?:better|best)|(?:would|'d|’d) (?:sooner|rather))$/.test(
      `${word(tree, aux)} ${word(tree, aux + 1)}`,
    ),
  );
}

/** "are to be built", "is to visit Oslo", "is due to speak": due, not done. */
function isDue(tree: Tree, head: number): boolean {
  const to = dependents(tree, head, 'mark').find((child) => word(tree, child) === 'to') ?? -1;
  if (to > 0 && word(tree, to - 1) === 'due') return true;
  return dependents(tree, head, 'aux').some(
    (child) => child === to - 1 && lemma(tree, child) === 'be' && /^VB[DZP]$/.test(xpos(tree, child)),
  );
}

/** "is not aware of any damage caused by frost": of any there may be none. */
function isOfAny(tree: Tree, head: number): boolean {
  const noun = headOf(tree, head);
  return (
    labelled(tree, head, 'acl') &&
    noun >= 0 &&
    dependents(tree, noun, 'det').some((det) => word(tree, det) === 'any')
  );
}

/** "is a potential source", "was the alleged leader": said with a grain of salt. */
function isDoubtfulRole(tree: Tree, head: number): boolean {
  return (
    dependent(tree, head, 'cop') !== undefined &&
    dependents(tree, head, 'amod').some((child) =>
      /^(?:possible|potential|alleged|supposed|suspected|purported|apparent|hypothetical|would-be)$/.test(
        word(tree, child),
      ),
    )
  );
}

/** "asked whether it sank or had drifted", "if only it had": wherever the parser hung it, nothing is told. */
function isAsked(tree: Tree, head: number): boolean {
  const asked = dependents(tree, head, 'mark').some(
    (mark) =>
      word(tree, mark) === 'whether' || (word(tree, mark) === 'if' && word(tree, mark + 1) === 'only'),
  );
  return asked || (labelled(tree, head, 'conj') && isAsked(tree, headOf(tree, head)));
}

/** "barely a fifth of the members", "hardly 20 people": how few, and that they do. */
function isMerely(tree: Tree, adverb: number): boolean {
  if (!/^(?:barely|hardly|scarcely)$/.test(word(tree, adverb))) return false;
  const next = adverb + 1;
  return (
    upos(tree, next) === 'NUM' ||
    isFraction(tree, next) ||
    (word(tree, next) === 'a' && isFraction(tree, next + 1))
  );
}

/** "left them barely on speaking terms": how they are left, and that they were. */
function isBehindObject(tree: Tree, adverb: number, verb: number): boolean {
  const object = dependents(tree, verb, 'obj').find((child) => child > verb);
  return /^(?:barely|hardly|scarcely)$/.test(word(tree, adverb)) && object !== undefined && object < adverb;
}

/** "sells its gas rather than burning it": the parser takes it for a conjunction. */
function isRatherThan(tree: Tree, node: number): boolean {
  return labelled(tree, node, 'cc') && word(tree, node) === 'rather' && word(tree, node + 1) === 'than';
}

/** "is no longer a member". */
function isNoLonger(tree: Tree, longer: number): boolean {
  return word(tree, longer) === 'longer' && word(tree, longer - 1) === 'no';
}

/** "no country", "nobody", "neither side", "none of them", "not one of them". */
function isNone(tree: Tree, noun: number): boolean {
  if (['nobody', 'none', 'nothing', 'neither'].includes(word(tree, noun))) return true;
  if (isHardlyAny(tree, noun)) return true;
  const notOne = dependents(tree, noun, 'advmod').some(
    (child) =>
      word(tree, child) === 'not' &&
      /^(?:one|a single)\b/.test(`${word(tree, child + 1)} ${word(tree, child + 2)}`),
  );
  if (notOne || isOwnedByNeither(tree, noun)) return true;
  return dependents(tree, noun, 'det', 'advmod', 'cc').some((child) =>
    ['no', 'neither'].includes(word(tree, child)),
  );
}

/** "hardly any of it", "barely any doctors"; what hangs on the verb denies that already. */
function isHardlyAny(tree: Tree, noun: number): boolean {
  return [noun, ...dependents(tree, noun, 'det')]
    .filter((any) => word(tree, any) === 'any')
    .some((any) =>
      [noun, any]
        .flatMap((node) => dependents(tree, node, 'advmod'))
        .some((adverb) => /^(?:hardly|scarcely|barely)$/.test(word(tree, adverb))),
    );
}

/** "Norda to close two plants": in a headline what they will do. */
function isHeadlined(tree: Tree, head: number): boolean {
  const isTo = dependents(tree, head, 'mark').some((mark) => word(tree, mark) === 'to');
  return isTo && labelled(tree, head, 'root') && dependent(tree, head, 'nsubj') !== undefined;
}

/** "would", "could", "will": what is willed, able or yet to come. */
function isInclined(tree: Tree, head: number): boolean {
  if (isHindsight(tree, head)) return false;
  if (isGoingTo(tree, head) || isHeadlined(tree, head)) return true;
  const inclines = dependents(tree, head, 'aux').some(
    (child) =>
      inclining.has(lemma(tree, child)) ||
      inclining.has(word(tree, child)) ||
      // "I'd buy it" would, "I'd bought it" had.
      (/^['’]d$/.test(word(tree, child)) && xpos(tree, head) === 'VB'),
  );
  if (inclines) return true;
  return sharesAuxiliary(tree, head) && isInclined(tree, headOf(tree, head));
}
