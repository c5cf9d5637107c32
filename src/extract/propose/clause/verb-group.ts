import type { Tree } from '../../tree.js';
import { naming, words } from '../lexicon/verbs.js';
import { isNotOnlyOrUntil } from '../not-only-or-until.js';
import { dependent, dependents, headOf, labelled, lemma, upos, word, xpos } from '../walk.js';
import { isResulting } from './quality.js';

/** Passive by its auxiliary or subject, or as a past participle that modifies a noun ("talks led by Russia"). */
export function isPassive(tree: Tree, verb: number): boolean {
  if (dependents(tree, verb, 'aux').some((child) => tree.parse.labels[child] === 'aux:pass')) return true;
  const passiveSubject = dependents(tree, verb, 'nsubj').some(
    (child) => tree.parse.labels[child] === 'nsubj:pass',
  );
  if (passiveSubject && xpos(tree, verb) === 'VBN') return true;
  if (isSecondPassive(tree, verb)) return true;
  if (xpos(tree, verb) !== 'VBN' || dependent(tree, verb, 'aux', 'nsubj') !== undefined) return false;
  // "a device called the E-meter": on a noun a past participle is passive, whatever stands behind it.
  // But nobody is sat: "the colonel, sat in the front row".
  if (tree.parse.labels[verb] === 'acl') return !intransitive.has(lemma(tree, verb));
  const bare = dependent(tree, verb, 'obj') === undefined;
  // "Denied a visa by Peru, Lind flew home", "Given a medal, she wept": in front a past participle is passive with an object too.
  const isInFront = labelled(tree, verb, 'advcl') && verb < headOf(tree, verb) && opensSentence(tree, verb);
  if (isInFront && !bare && dependent(tree, verb, 'mark') === undefined) return true;
  if (!bare && isSubordinate(tree, verb)) return true;
  // "remained closed to the public", "lies buried in Rome".
  if (bare && labelled(tree, verb, 'xcomp')) {
    // "left the town destroyed", "found him buried".
    const object = dependent(tree, headOf(tree, verb), 'obj');
    const governor = headOf(tree, verb);
    // "was declared closed".
    const told = isResulting(tree, governor) && isPassive(tree, governor);
    return told || staying.has(lemma(tree, governor)) || (object !== undefined && object < verb);
  }
  return bare && labelled(tree, verb, 'acl', 'advcl') && !labelled(tree, verb, 'acl:relcl');
}

/** "Although denied entry, Lind": a past participle that only a conjunction stands before has left out its "was". */
function isSubordinate(tree: Tree, verb: number): boolean {
  const mark = dependents(tree, verb, 'mark', 'advmod').find((child) =>
    /^(?:although|though|while|when|once|if|unless|until|whenever)$/.test(word(tree, child)),
  );
  if (mark === undefined || mark > verb || !labelled(tree, verb, 'advcl')) return false;
  return tree.tokens.slice(mark + 1, verb).every((_, offset) => upos(tree, mark + 1 + offset) === 'ADV');
}

function opensSentence(tree: Tree, verb: number): boolean {
  return verb === 0 || (verb === 1 && upos(tree, 0) === 'ADV');
}

const intransitive = words(
  'sit stand arrive come die fall occur happen arise emerge vanish disappear remain sleep',
);

const staying = words('remain stay lie sit stand seem appear feel look become get');

/** "were killed or wounded": the second participle stands under the auxiliary of the first. */
function isSecondPassive(tree: Tree, verb: number): boolean {
  const first = headOf(tree, verb);
  // "handcuffed by two men and sent flowers by the mayor".
  const isDone = naming.has(lemma(tree, verb)) || dependent(tree, verb, 'obl:agent') !== undefined;
  const object = isDone ? undefined : dependent(tree, verb, 'obj');
  const bare = dependent(tree, verb, 'aux', 'nsubj') === undefined && object === undefined;
  return (
    labelled(tree, verb, 'conj') && xpos(tree, verb) === 'VBN' && first >= 0 && bare && isPassive(tree, first)
  );
}

/** "The problem is that the bank sells": the noun whose content the clause is. */
export function outerSubject(tree: Tree, head: number): number | undefined {
  return dependents(tree, head, 'nsubj').find((child) => labelled(tree, child, 'nsubj:outer'));
}

/** Where the words of the clause itself begin: behind an outer subject and its copula, else 0. */
export function ownStart(tree: Tree, head: number): number {
  const outer = outerSubject(tree, head);
  return outer === undefined ? 0 : (dependents(tree, head, 'mark').find((mark) => mark > outer) ?? 0);
}

/** Whether a noun or adjective is said of the subject by a copula of the clause itself. */
export function isCopular(tree: Tree, head: number): boolean {
  return dependents(tree, head, 'cop').some((child) => child >= ownStart(tree, head));
}

/** Auxiliaries, negation, the verb and its particle, with the same of its governors and the "to" between them. */
export function verbGroup(tree: Tree, head: number, governors: readonly number[]): readonly number[] {
  return [...governors, head]
    .flatMap((verb) => [
      verb,
      ...dependents(tree, verb, 'aux', 'cop', 'compound:prt')
        .concat(sharedAuxiliaries(tree, verb), negations(tree, verb), marks(tree, verb))
        .filter((child) => child >= ownStart(tree, verb)),
    ])
    .sort((a, b) => a - b);
}

/** What a second verb shares with the first: "was cut and flushed", "did not sign or ratify". */
function sharedAuxiliaries(tree: Tree, verb: number): readonly number[] {
  if (!sharesAuxiliary(tree, verb)) return [];
  const first = headOf(tree, verb);
  const contrast = dependents(tree, verb, 'cc').some((cc) => word(tree, cc) === 'but');
  return [
    ...dependents(tree, first, 'aux'),
    ...sharedAuxiliaries(tree, first),
    ...marks(tree, first),
    ...(contrast ? [] : negations(tree, first)),
  ];
}

/** "may send troops and support the war": the second verb stands under the auxiliary or the "to" of the first. */
export function sharesAuxiliary(tree: Tree, head: number): boolean {
  const first = headOf(tree, head);
  if (!labelled(tree, head, 'conj') || first < 0) return false;
  if (dependent(tree, head, 'aux', 'nsubj', 'cop', 'mark') !== undefined) return false;
  const carried =
    dependents(tree, first, 'aux', 'mark').some((child) => ['AUX', 'PART'].includes(upos(tree, child))) ||
    sharesAuxiliary(tree, first);
  return carried && xpos(tree, head) === xpos(tree, first);
}

function negations(tree: Tree, verb: number): readonly number[] {
  return dependents(tree, verb, 'advmod').filter(
    (child) => ['not', "n't", 'n’t', 'never'].includes(word(tree, child)) && !isNotOnlyOrUntil(tree, child),
  );
}

function marks(tree: Tree, verb: number): readonly number[] {
  return labelled(tree, verb, 'xcomp')
    ? dependents(tree, verb, 'mark').filter((child) => upos(tree, child) === 'PART')
    : [];
}

/** In a tense: "says", "has said", "may say", and not "saying" or "to say". */
export function isFiniteVerb(tree: Tree, verb: number): boolean {
  const tensed = [verb, ...dependents(tree, verb, 'aux', 'cop')];
  return (
    upos(tree, verb) !== 'NOUN' &&
    tensed.some((node) => ['VBD', 'VBZ', 'VBP', 'MD'].includes(xpos(tree, node)))
  );
}

/** "to build", "to be built". */
export function isInfinitive(tree: Tree, node: number): boolean {
  const bare = [node, ...dependents(tree, node, 'aux')].some((each) => xpos(tree, each) === 'VB');
  return dependents(tree, node, 'mark').some((child) => word(tree, child) === 'to') && bare;
}
