import { headOf, labelled, upos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "cut short his visit", "laid bare the facts": the object is the verb's; an adjective has none. */
export function objectOfAdjective(tree: Tree, object: number): readonly Edit[] {
  const adjective = headOf(tree, object);
  const verb = adjective < 0 ? -1 : headOf(tree, adjective);
  const isBehindVerb =
    verb >= 0 && verb === adjective - 1 && upos(tree, verb) === 'VERB' && object > adjective;
  return isBehindVerb && upos(tree, adjective) === 'ADJ' && labelled(tree, adjective, 'xcomp')
    ? [{ node: object, head: verb }]
    : [];
}
