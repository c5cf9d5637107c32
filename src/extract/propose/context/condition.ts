import type { Tree } from '../../tree.js';
import { dependent, dependents, labelled, lemma, prepositionOf, upos, word, wordsOf } from '../walk.js';
import { openerOf } from './opener.js';

/** "If it rains, they will stay": what follows from a condition is as open as the condition. */
export function hasCondition(tree: Tree, head: number): boolean {
  // "stayed as long as he lived" and "sells it subject to a tax" tell what is so, "will stay" what need not be.
  const isAhead = dependents(tree, head, 'aux').some((aux) =>
    /^(?:will|would|wo|'ll|’ll)$/.test(word(tree, aux)),
  );
  return (
    dependents(tree, head, 'advcl', 'xcomp', 'ccomp').some((clause) => isCondition(tree, clause)) ||
    (isAhead && (isBound(tree, head) || isLongAs(tree, head)))
  );
}

function isCondition(tree: Tree, clause: number): boolean {
  if (isInverted(tree, clause)) return true;
  if (labelled(tree, clause, 'ccomp')) return false;
  if (isProvided(tree, clause)) return true;
  return dependents(tree, clause, 'mark').some(
    (mark) => ['if', 'unless'].includes(word(tree, mark)) && word(tree, mark - 1) !== 'even',
  );
}

/** "provided that Chile pays", "assuming it holds": a participle that stands for "if". */
export function isProvided(tree: Tree, participle: number): boolean {
  return (
    /^(?:provided|providing|assuming|supposing|granted)$/.test(word(tree, participle)) &&
    dependent(tree, participle, 'nsubj', 'aux', 'obj') === undefined &&
    !labelled(tree, participle, 'root')
  );
}

/** "had the owner fixed it", "should Ghana win": an auxiliary before the subject supposes. */
export function isInverted(tree: Tree, head: number): boolean {
  const subject = dependent(tree, head, 'nsubj');
  if (subject === undefined) return false;
  const [first = subject, next] = dependents(tree, head, 'aux', 'cop');
  // "Had the pilot seen it, he would": a statement does not begin so, wherever the parser hung it.
  const opens = first === 0 || upos(tree, first - 1) === 'PUNCT';
  if (!labelled(tree, head, 'advcl', 'ccomp') && !opens) return false;
  return ['had', 'should', 'were'].includes(word(tree, first)) && first < subject && next !== subject;
}

/** "as long as Chile pays", wherever the parser hung it. */
function isLongAs(tree: Tree, head: number): boolean {
  return [head, ...dependents(tree, head, 'advmod')]
    .flatMap((node) => dependents(tree, node, 'advcl'))
    .some((clause) => openerOf(tree, clause) === 'as long as');
}

/** "subject to approval", "in the event of a strike", "on condition that it pays": what a deed to come waits for. */
function isBound(tree: Tree, head: number): boolean {
  const objects = dependents(tree, head, 'obj');
  const isSubject = [head, ...objects]
    .flatMap((node) => dependents(tree, node, 'parataxis', 'advcl', 'xcomp', 'amod', 'acl', 'advmod'))
    .some(
      (node) =>
        (node > head || node === 0) && word(tree, node) === 'subject' && word(tree, node + 1) === 'to',
    );
  return (
    isSubject ||
    dependents(tree, head, 'obl').some(
      (node) =>
        /^(?:in the event of|in case of)$/.test(wordsOf(tree, prepositionOf(tree, node))) ||
        isConditionNoun(tree, node),
    )
  );
}

/** "in the event that", "on condition that": a noun that with its preposition stands for "if". */
export function isConditionNoun(tree: Tree, noun: number): boolean {
  const phrase = `${wordsOf(tree, prepositionOf(tree, noun))} ${lemma(tree, noun)}`;
  return /^(?:in event|on condition)$/.test(phrase) && word(tree, noun + 1) === 'that';
}

/** "on condition that it pays", "in the event that it does", "legend has it that": what is named so is open, wherever the parser hung it. */
export function isSupposed(tree: Tree, clause: number): boolean {
  return dependents(tree, clause, 'mark').some(
    (mark) =>
      word(tree, mark) === 'that' &&
      /^(?:on condition|the event|ha[sd] it)$/.test(`${word(tree, mark - 2)} ${word(tree, mark - 1)}`),
  );
}
