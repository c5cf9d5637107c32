import { dependent, dependents, headOf, upos, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "A man shot a guard, took two hostages and fled": the first of three past tenses, with the subject of all, is no clause beside them. */
export function firstOfList(tree: Tree, first: number): readonly Edit[] {
  const verb = headOf(tree, first);
  if (verb < first || xpos(tree, first) !== 'VBD' || xpos(tree, verb) !== 'VBD') return [];
  if (upos(tree, verb) !== 'VERB' || word(tree, verb - 1) !== ',') return [];
  if (dependent(tree, first, 'nsubj') === undefined) return [];
  if (dependent(tree, first, 'mark', 'aux', 'cop', 'advmod', 'expl') !== undefined) return [];
  const own = dependents(tree, verb, 'nsubj', 'aux', 'mark', 'cc', 'expl', 'ccomp');
  if (own.some((child) => child !== first)) return [];
  const last = dependents(tree, verb, 'conj').find((child) => child > verb && xpos(tree, child) === 'VBD');
  if (last === undefined || dependent(tree, last, 'nsubj') !== undefined) return [];
  return [
    { node: first, head: headOf(tree, verb), label: tree.parse.labels[verb] ?? 'root' },
    { node: verb, head: first, label: 'conj' },
    { node: last, head: first },
  ];
}
