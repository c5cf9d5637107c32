import type { Clause } from '../propose/clause/clause.js';
import { dependents, labelled, xpos } from '../propose/walk.js';
import type { Tree } from '../tree.js';

/** "the need to grow", "by selling it", "asked her to leave": these only go on with what they hang on. */
export function isToldElsewhere(tree: Tree, { head, governors }: Clause): boolean {
  if (governors.length > 0 || dependents(tree, head, 'aux', 'nsubj').length > 0) return false;
  if (labelled(tree, head, 'xcomp')) return true;
  const marked = dependents(tree, head, 'mark', 'case').length > 0;
  const bare = xpos(tree, head) === 'VB' || (xpos(tree, head) === 'VBG' && marked);
  return bare && labelled(tree, head, 'acl', 'advcl');
}
