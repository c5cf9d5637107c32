import { dependents, headOf, upos, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "left a hole big enough to swallow a van": it is such a hole, and not left big. */
export function bigEnough(tree: Tree, adjective: number): readonly Edit[] {
  const noun = adjective - 1;
  if (upos(tree, adjective) !== 'ADJ' || word(tree, adjective + 1) !== 'enough') return [];
  if (upos(tree, noun) !== 'NOUN' || !dependents(tree, headOf(tree, adjective), 'obj').includes(noun))
    return [];
  const isAny = dependents(tree, noun, 'det').some((det) => /^an?$/.test(word(tree, det)));
  return isAny ? [{ node: adjective, head: noun, label: 'amod' }] : [];
}
