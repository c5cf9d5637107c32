import { isState, stating } from '../../propose/lexicon/states.js';
import { headOf, labelled, lemma } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "called the move into question", "set the house on fire": no move into anything, for the state is what the verb leads to. */
export function stateOfObject(tree: Tree, noun: number): readonly Edit[] {
  const object = headOf(tree, noun);
  const verb = object < 0 ? -1 : headOf(tree, object);
  if (verb < 0 || verb > object || !labelled(tree, object, 'obj') || !stating.has(lemma(tree, verb)))
    return [];
  return isState(tree, noun) ? [{ node: noun, head: verb, label: 'obl' }] : [];
}
