import type { Tree } from '../../tree.js';
import { isInfinitive, isPassive } from '../clause/verb-group.js';
import { conditional } from '../lexicon/conjunctions.js';
import { accusing, answering, preventing, reporting, wanting, words } from '../lexicon/verbs.js';
import { stem } from '../predicate.js';
import { dependents, headOf, labelled, lemma, word, xpos } from '../walk.js';
import { isAhead, isEnding } from './ahead.js';
import type { Step } from './context.js';
import { failed, isGivenUp, isLeftOpen } from './failed.js';
import { isOpened, localStep } from './local.js';
import { openerOf } from './opener.js';
import { isOutcome, wastesNone } from './outcome.js';
import { speechOf } from './source.js';

/** Conditions and purposes are open; "without doing" and "instead of doing" deny; accusers only say so. */
export function adverbialStep(tree: Tree, node: number, parent: number): Step {
  const mark = openerOf(tree, node);
  // "Nobody came until the war ended": it did.
  if (mark === 'until' && isPast(tree, node) && isPast(tree, parent)) return {};
  if (conditional.has(mark) || /\bwhether\b/.test(mark)) return { opens: true };
  // "stopped short of accusing".
  if (mark === 'of' && isShortOf(tree, node)) return { negates: true };
  // "far from closing it".
  if (mark === 'from' && isFar(tree, node)) return { negates: true };
  if (isInfinitive(tree, node) && isOutcome(tree, node, parent)) return {};
  // "Talks collapsed before they signed" tells of no signing.
  if (mark === 'before' && isEnding(tree, parent, node)) return { opens: true };
  if (isAhead(tree, mark, node, parent)) return { opens: true };
  if (/^(?:without|instead|rather)/.test(mark)) return { negates: true };
  if (mark === 'than') return { opens: true };
  const verb = lemma(tree, parent);
  if (verb === 'convict' && mark === 'of' && !isPassive(tree, parent))
    return { speech: speechOf(tree, parent) };
  // "was found guilty of lying", "found her not guilty of lying".
  if (verb === 'guilty' && mark === 'of' && lemma(tree, headOf(tree, parent)) === 'find')
    return localStep(tree, parent);
  // "sued the firm for hiding it": who sues says so.
  const accuses = accusing.has(verb) || (verb === 'sue' && mark === 'for');
  if (accuses && ['of', 'for', 'with'].includes(mark)) return { opens: true, speech: speechOf(tree, parent) };
  if (preventing.has(verb) && mark === 'from') return { negates: true };
  // "tasked Holt with leading it": so far he only has to.
  if (/^(?:task|entrust|charge)$/.test(verb) && mark === 'with') return { opens: true };
  if (mark === 'against' && /^(?:decide|advise|vote|warn)$/.test(verb) && xpos(tree, node) === 'VBG')
    return verb === 'decide' ? failed(localStep(tree, parent)) : { opens: true };
  if (verb === 'lose' && mark === 'in' && wastesNone(tree, parent)) return {};
  const succeeds =
    (verb === 'succeed' && mark === 'in') ||
    (/^go(?: on)?$/.test(stem(tree, parent)) && isInfinitive(tree, node) && isBehindOn(tree, node)) ||
    // "has taken to collecting".
    (verb === 'take' && mark === 'to' && xpos(tree, node) === 'VBG');
  if (succeeds) return localStep(tree, parent);
  // "wants him jailed for taking bribes", "could be fined for selling it": somebody says so.
  if (mark === 'for' && answering.has(verb) && isUnreal(tree, parent)) return { opens: true };
  // "gave up smoking"; but "trained by Holt, she gave up" was trained.
  const isGerund = mark === '' && node > parent && xpos(tree, node) === 'VBG';
  if (isGerund && isLeftOpen(tree, parent)) return { opens: true };
  if (isGerund && isGivenUp(tree, parent)) return failed(localStep(tree, parent));
  if (isInfinitive(tree, node)) return { opens: true };
  // "hopes to find more, using a robot": nobody has used it yet; "wants to sell, fearing a strike" tells why.
  const isReason =
    reporting.has(lemma(tree, node)) || accusing.has(lemma(tree, node)) || /^cit/.test(word(tree, node));
  if (isGerund && !isReason && isInfinitive(tree, parent) && wanting.has(lemma(tree, headOf(tree, parent))))
    return { opens: true };
  // "cited it as being unfair"; but "As police came in, they found".
  if (mark === 'as' && reporting.has(verb) && dependents(tree, node, 'nsubj').length === 0)
    return { speech: speechOf(tree, parent) };
  return xpos(tree, node) === 'VBG' ? gerund(tree, mark, node, parent) : {};
}

/** "went on to write". */
function isBehindOn(tree: Tree, node: number): boolean {
  const to = dependents(tree, node, 'mark').find((mark) => word(tree, mark) === 'to') ?? 0;
  return word(tree, to - 1) === 'on';
}

/** What is wanted, or may happen, to whoever has to answer for something. */
function isUnreal(tree: Tree, verb: number): boolean {
  const { opens = false, inclines = false } = localStep(tree, verb);
  let above = headOf(tree, verb);
  while (above >= 0 && labelled(tree, above, 'appos')) above = headOf(tree, above);
  const isObjects = labelled(tree, verb, 'acl') && above >= 0 && labelled(tree, above, 'obj');
  const governor = isObjects ? headOf(tree, above) : labelled(tree, verb, 'xcomp') ? above : -1;
  return opens || inclines || (governor >= 0 && wanting.has(lemma(tree, governor)));
}

/** In the past and under no modal verb. */
function isPast(tree: Tree, verb: number): boolean {
  return [verb, ...dependents(tree, verb, 'aux', 'cop')].some((node) => xpos(tree, node) === 'VBD');
}

function isShortOf(tree: Tree, node: number): boolean {
  return dependents(tree, node, 'mark', 'case').some(
    (of) => word(tree, of - 1) === 'short' && /^(?:stop|fall|come|up)$/.test(lemma(tree, of - 2)),
  );
}

function isFar(tree: Tree, node: number): boolean {
  return dependents(tree, node, 'mark').some((mark) => word(tree, mark - 1) === 'far');
}

/** "left, taking", "did it by taking", "convicted of taking" hold as their verb does; "calls for taking" only wishes. */
function gerund(tree: Tree, mark: string, node: number, parent: number): Step {
  // "before leaving" tells of a leaving where the rest is past.
  const past =
    mark === 'before' && (xpos(tree, parent) === 'VBD' || isPassive(tree, parent)) && !isOpened(tree, parent);
  const isPraised =
    mark === 'for' &&
    (esteemed.has(lemma(tree, parent)) || (isHonoured(tree, parent) && !isUnreal(tree, parent))) &&
    !isOpened(tree, parent);
  const factual =
    past ||
    isPraised ||
    mark === '' ||
    factualMarks.has(mark) ||
    answering.has(lemma(tree, parent)) ||
    (mark === 'before' && xpos(tree, parent) === 'VBZ' && flowing.has(lemma(tree, parent)));
  const only = wanting.has(lemma(tree, parent)) && /^(?:up)?on$/.test(mark);
  return {
    opens: !factual || only || (mark === '' && isOpened(tree, parent)) || isMeans(tree, mark, node, parent),
  };
}

/** "may save money by closing it", "did not win by cheating": how something is done that need not be. */
function isMeans(tree: Tree, mark: string, node: number, parent: number): boolean {
  const { negates = false, opens = false, inclines = false } = localStep(tree, parent);
  // "By measuring it they could tell": they could because they did.
  return mark === 'by' && (negates || opens || (inclines && node > parent));
}

/** For what one is known one has done. */
const esteemed = words('know remember famous note celebrate admire renowned notorious');

/** "won a prize for", "drew criticism for": for what one gets that one has done. */
function isHonoured(tree: Tree, verb: number): boolean {
  // "presents a medal for saving lives": whoever gives it has saved nobody.
  const gets = bestowing.has(lemma(tree, verb)) ? isPassive(tree, verb) : getting.has(lemma(tree, verb));
  return gets && dependents(tree, verb, 'obj').some((child) => returns.has(lemma(tree, child)));
}

const getting = words('win receive earn get gain share draw face attract collect');
const bestowing = words('award give grant present');
const returns = words(
  'prize award medal trophy title knighthood honour honor fame acclaim praise recognition reputation criticism fine sentence suspension ban doctorate',
);

/** "runs past Graz before entering the lake": a river or a road always does. */
const flowing = words('flow run pass wind turn cross rise drop fall descend curve meander lead head');

const factualMarks: ReadonlySet<string> = words(
  'by after while since when despite upon because as with although though through',
);
