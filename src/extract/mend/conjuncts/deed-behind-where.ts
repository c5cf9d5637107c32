import { dependent, dependents, headOf, labelled, upos, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "read law at Yale, where Ada Moss was a tutor, and taught for years": behind the comma goes on whoever read law. */
export function deedBehindWhere(tree: Tree, deed: number): readonly Edit[] {
  const inner = headOf(tree, deed);
  const [and] = dependents(tree, deed, 'cc');
  if (and === undefined || word(tree, and - 1) !== ',' || word(tree, and) !== 'and') return [];
  if (!/^VB[DZP]$/.test(xpos(tree, deed)) || dependent(tree, deed, 'nsubj', 'mark', 'aux') !== undefined)
    return [];
  const where = dependents(tree, inner, 'advmod').find((node) => word(tree, node) === 'where');
  if (where === undefined || word(tree, where - 1) !== ',') return [];
  // "where he taught, wrote, and died": a list of its own.
  const subject = dependent(tree, inner, 'nsubj');
  if (subject === undefined || upos(tree, subject) === 'PRON') return [];
  if (dependents(tree, inner, 'conj').some((node) => node !== deed)) return [];
  let main = headOf(tree, inner);
  while (main >= 0 && upos(tree, main) !== 'VERB') main = headOf(tree, main);
  if (main < 0 || main > where || dependent(tree, main, 'nsubj') === undefined) return [];
  return [
    { node: deed, head: main, label: 'conj' },
    ...(labelled(tree, inner, 'parataxis') ? [{ node: inner, label: 'advcl' }] : []),
  ];
}
