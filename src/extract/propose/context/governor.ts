import type { Tree } from '../../tree.js';
import { isPassive } from '../clause/verb-group.js';
import { falseAdjectives, openAdjectives } from '../lexicon/adjectives.js';
import { conditional } from '../lexicon/conjunctions.js';
import {
  accusing,
  answering,
  aspectual,
  committing,
  denying,
  doubting,
  failing,
  preventing,
  reporting,
  saying,
  seeming,
  wanting,
  words,
} from '../lexicon/verbs.js';
import { dependent, dependents, labelled, lemma, word, xpos } from '../walk.js';
import type { Step } from './context.js';
import { isNegated, isOpened, localStep } from './local.js';
import { nounClauseStep } from './noun.js';
import { isReportedAside, speechOf } from './source.js';

/** What a word does to the clause that hangs on it, by the way it hangs. */
export function governorStep(tree: Tree, node: number, parent: number): Step {
  if (labelled(tree, node, 'xcomp')) return openComplement(tree, node, parent);
  if ((labelled(tree, node, 'ccomp', 'csubj') && !isTimed(tree, node)) || isReportedAside(tree, node, parent))
    return closedComplement(tree, parent);
  if (isQuotation(tree, node, parent)) return closedComplement(tree, parent);
  if (labelled(tree, node, 'advcl'))
    return isThatClause(tree, node) ? closedComplement(tree, parent) : adverbial(tree, node, parent);
  if (labelled(tree, node, 'acl')) return nounClauseStep(tree, node, parent);
  return {};
}

/** "plans to visit", "failed to agree", "is likely to win", "is believed to have left". */
function openComplement(tree: Tree, node: number, parent: number): Step {
  const verb = lemma(tree, parent);
  const own = localStep(tree, parent);
  if (failing.has(verb) || falseAdjectives.has(verb)) return { ...own, negates: !own.negates };
  if (committing.has(verb) || aspectual.has(verb) || verb === 'able') return own;
  const copular = dependent(tree, parent, 'cop') !== undefined;
  const said = saying.has(verb) && isPassive(tree, parent);
  if (said || seeming.has(verb) || (copular && openAdjectives.has(verb)))
    return { ...own, opens: true, ...(said ? { speech: { speaker: null, cue: [parent] } } : {}) };
  return { ...own, inclines: own.inclines || wanting.has(verb) || copular || isInfinitive(tree, node) };
}

/** "said that", "denied that", "doubts that", "does not believe that". */
function closedComplement(tree: Tree, parent: number): Step {
  const verb = lemma(tree, parent);
  const negated = isNegated(tree, parent);
  if (falseAdjectives.has(verb)) return { negates: !negated, opens: isOpened(tree, parent) };
  if (openAdjectives.has(verb)) return { opens: true };
  const opens = isOpened(tree, parent) || doubting.has(verb) || wanting.has(verb);
  const speech = reporting.has(verb) ? speechOf(tree, parent) : null;
  if (denying.has(verb)) return { negates: !negated, opens, speech };
  if (['believe', 'think', 'expect', 'suggest', 'mean'].includes(verb))
    return { negates: negated, opens, speech };
  return { opens: opens || (negated && reporting.has(verb)), speech };
}

/** Conditions and purposes are open; "without doing" and "instead of doing" deny; accusers only say so. */
function adverbial(tree: Tree, node: number, parent: number): Step {
  const mark = dependents(tree, node, 'mark', 'case')
    .map((child) => word(tree, child))
    .join(' ');
  if (conditional.has(mark)) return { opens: true };
  if (/^(?:without|instead|rather)/.test(mark)) return { negates: true };
  const verb = lemma(tree, parent);
  if (accusing.has(verb) && ['of', 'for', 'with'].includes(mark))
    return { opens: true, speech: speechOf(tree, parent) };
  if (preventing.has(verb) && mark === 'from') return { negates: true };
  if (isInfinitive(tree, node)) return { opens: true };
  if (mark === 'as' && reporting.has(verb)) return { speech: speechOf(tree, parent) };
  return xpos(tree, node) === 'VBG' ? gerund(tree, mark, parent) : {};
}

/** "left, taking", "did it by taking", "convicted of taking" hold as their verb does; "calls for taking" only wishes. */
function gerund(tree: Tree, mark: string, parent: number): Step {
  const factual = mark === '' || factualMarks.has(mark) || answering.has(lemma(tree, parent));
  return { opens: !factual || (mark === '' && isOpened(tree, parent)) };
}

const factualMarks: ReadonlySet<string> = words(
  'by after while since when despite upon because as with although though through',
);

/** "It is false that": a "that" clause is what is said or judged, however it hangs. */
function isThatClause(tree: Tree, node: number): boolean {
  return dependents(tree, node, 'mark').some(
    (mark) => word(tree, mark) === 'that' && word(tree, mark - 1) !== 'so',
  );
}

/** "pledged it before she left": a clause of time is none of what is said. */
function isTimed(tree: Tree, node: number): boolean {
  return dependents(tree, node, 'mark').some((mark) =>
    ['before', 'after', 'since', 'while', 'when', 'until', 'because'].includes(word(tree, mark)),
  );
}

/** "'We shall win', Kim was quoted as saying": a finite clause with a subject and no conjunction before a verb of saying. */
function isQuotation(tree: Tree, node: number, parent: number): boolean {
  const bare = dependent(tree, node, 'mark') === undefined && dependent(tree, node, 'nsubj') !== undefined;
  return labelled(tree, node, 'advcl') && bare && node < parent && reporting.has(lemma(tree, parent));
}

function isInfinitive(tree: Tree, node: number): boolean {
  return (
    dependents(tree, node, 'mark').some((child) => word(tree, child) === 'to') && xpos(tree, node) === 'VB'
  );
}
