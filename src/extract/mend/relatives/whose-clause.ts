import { dependents, headOf, labelled, upos, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "Kovac, whose novel won the prize, lives in Split": the clause of "whose" tells of the noun before it. */
export function whoseClause(tree: Tree, whose: number): readonly Edit[] {
  if (word(tree, whose) !== 'whose') return [];
  const verb = headOf(tree, headOf(tree, whose));
  const first = verb < 0 ? undefined : dependents(tree, verb, 'nsubj').find((child) => child < whose);
  if (first === undefined || labelled(tree, verb, 'acl')) return [];
  const main = dependents(tree, verb, 'conj', 'ccomp', 'xcomp', 'parataxis', 'advcl').find(
    (child) => child > verb && upos(tree, child) === 'VERB' && /^VB[DZP]$/.test(xpos(tree, child)),
  );
  if (main === undefined || dependents(tree, main, 'nsubj', 'mark', 'cc').length > 0) return [];
  return [
    { node: main, head: headOf(tree, verb), label: tree.parse.labels[verb] ?? 'root' },
    { node: first, head: main, label: 'nsubj' },
    { node: verb, head: first, label: 'acl:relcl' },
  ];
}
