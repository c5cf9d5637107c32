import { isFiniteVerb } from '../../propose/clause/verb-group.js';
import { headOf, labelled, upos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';

/** "the book The Times praised": whether the words behind a noun are the subject of a verb that the noun is not, and no name of it. */
export function isSubjectBehind(tree: Tree, noun: number, next: number): boolean {
  const verb = upos(tree, next) === 'AUX' && headOf(tree, next) > next ? headOf(tree, next) : next;
  if (!/^(?:VERB|AUX)$/.test(upos(tree, next)) || !(isFiniteVerb(tree, verb) || verb !== next)) return false;
  return headOf(tree, noun) !== verb || labelled(tree, verb, 'acl:relcl');
}
