import { isFiniteVerb } from '../../propose/clause/verb-group.js';
import { intransitive, words } from '../../propose/lexicon/verbs.js';
import { dependent, dependents, headOf, labelled, lemma, subtree, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

const telling = words('tell inform remind warn assure convince persuade notify advise');

/** "told the court that the engine had failed": what is told hangs on the verb, not on the court. */
export function toldThat(tree: Tree, clause: number): readonly Edit[] {
  const listener = headOf(tree, clause);
  if (listener < 0 || !labelled(tree, listener, 'obj', 'iobj')) return [];
  const verb = headOf(tree, listener);
  const marked = dependents(tree, clause, 'mark').some((mark) => word(tree, mark) === 'that');
  // Of "told police that Marek stole the truck" two objects would be stolen.
  const [that, object] = dependents(tree, clause, 'obj');
  // "told the court that Marek had lied": nobody lies the court.
  const second =
    that !== undefined &&
    word(tree, that) === 'that' &&
    (object !== undefined || intransitive.has(lemma(tree, clause)));
  if (!telling.has(lemma(tree, verb)) || dependent(tree, clause, 'nsubj') === undefined) return [];
  // "told the lawyer the witness had lied": what stands right behind the hearer, where nothing else is told.
  const bare = isToldBare(tree, clause, listener);
  if (!marked && !second && !bare) return [];
  return [
    { node: clause, head: verb, label: 'ccomp' },
    ...(second && !marked ? [{ node: that, head: clause, label: 'mark', upos: 'SCONJ', xpos: 'IN' }] : []),
  ];
}

/** A finite clause without a conjunction or relative pronoun, whose subject begins right behind the listener. */
function isToldBare(tree: Tree, clause: number, listener: number): boolean {
  const verb = headOf(tree, listener);
  const [subject] = dependents(tree, clause, 'nsubj');
  if (subject === undefined || !isFiniteVerb(tree, clause) || dependent(tree, clause, 'mark') !== undefined)
    return false;
  const relative = [subject, ...dependents(tree, clause, 'obj')].some((node) =>
    xpos(tree, node).startsWith('W'),
  );
  const start = subtree(tree, subject)[0] ?? subject;
  return (
    !relative &&
    start === listener + 1 &&
    dependent(tree, verb, 'ccomp', 'xcomp') === undefined &&
    dependents(tree, verb, 'obj', 'iobj').length === 1
  );
}
