import { dependents, headOf, subtree, upos, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "Ford, the battery maker Hanseong and a fund own it": what has a name of its own is no other name of Ford, but the next of a list. */
export function listedFirm(tree: Tree, noun: number): readonly Edit[] {
  const first = headOf(tree, noun);
  if (first < 0 || upos(tree, noun) !== 'NOUN') return [];
  const name = dependents(tree, noun, 'appos', 'flat').find((child) => subtree(tree, child)[0] === noun + 1);
  if (name === undefined || upos(tree, name) !== 'PROPN' || upos(tree, first) !== 'PROPN') return [];
  const others = [noun, name].flatMap((node) => dependents(tree, node, 'conj'));
  const and = others.some((node) => dependents(tree, node, 'cc').some((cc) => word(tree, cc) === 'and'));
  return and ? [noun, ...others].map((node) => ({ node, head: first, label: 'conj' })) : [];
}
