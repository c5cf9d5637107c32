import { dependents, headOf, upos, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "denied claims that it had failed": what a noun is about hangs on it as a clause, whatever the parser calls that. */
export function contentOfNoun(tree: Tree, verb: number): readonly Edit[] {
  const noun = headOf(tree, verb);
  if (noun < 0 || noun > verb || upos(tree, noun) !== 'NOUN') return [];
  const isThat = dependents(tree, verb, 'mark').some((mark) => word(tree, mark) === 'that');
  return isThat && dependents(tree, noun, 'cop').length === 0 ? [{ node: verb, label: 'acl' }] : [];
}
