import { dependent, dependents, headOf, labelled, subtree, upos, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "Her first film, Frost, won a prize, and her second, Thaw, made by Lind, starred Moss": what follows "and" starred, and not the first. */
export function subjectInList(tree: Tree, noun: number): readonly Edit[] {
  const verb = headOf(tree, noun);
  const [and] = dependents(tree, noun, 'cc');
  if (verb < 0 || and === undefined || upos(tree, verb) !== 'VERB' || noun < verb) return [];
  if (!/^(?:NOUN|PROPN)$/.test(upos(tree, noun)) || word(tree, and - 1) !== ',') return [];
  if (dependent(tree, noun, 'case', 'cop', 'nsubj', 'obj', 'obl') !== undefined) return [];
  const end = Math.max(...subtree(tree, noun));
  const deed = [end + 1, end + 2, end + 3].find(
    (node) => labelled(tree, node, 'conj', 'parataxis') && headOf(tree, node) === verb,
  );
  if (deed === undefined || !/^VB[DZP]$/.test(xpos(tree, deed))) return [];
  if (dependent(tree, deed, 'cc', 'nsubj', 'mark') !== undefined) return [];
  return [
    { node: noun, head: deed, label: 'nsubj' },
    { node: and, head: deed },
    { node: deed, label: 'conj' },
  ];
}
