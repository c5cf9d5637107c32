import { words } from '../propose/lexicon/verbs.js';
import { dependent, dependents, headOf, labelled, lemma, word } from '../propose/walk.js';
import type { Tree } from '../tree.js';
import type { Edit } from './correction.js';

const telling = words('tell inform remind warn assure convince persuade notify advise');

/** "told the court that the engine had failed": what is told hangs on the verb, not on the court. */
export function toldThat(tree: Tree, clause: number): readonly Edit[] {
  const listener = headOf(tree, clause);
  if (listener < 0 || !labelled(tree, clause, 'acl') || !labelled(tree, listener, 'obj', 'iobj')) return [];
  const verb = headOf(tree, listener);
  const marked = dependents(tree, clause, 'mark').some((mark) => word(tree, mark) === 'that');
  // Of "told police that Marek stole the truck" two objects would be stolen.
  const [that, object] = dependents(tree, clause, 'obj');
  const second = that !== undefined && object !== undefined && word(tree, that) === 'that';
  if (!telling.has(lemma(tree, verb)) || dependent(tree, clause, 'nsubj') === undefined) return [];
  if (!marked && !second) return [];
  return [
    { node: clause, head: verb, label: 'ccomp' },
    ...(second && !marked ? [{ node: that, head: clause, label: 'mark', upos: 'SCONJ', xpos: 'IN' }] : []),
  ];
}
