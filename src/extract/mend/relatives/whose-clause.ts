import { dependents, headOf, labelled, upos, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "Kovac, whose novel won the prize, lives in Split": the clause of "whose" tells of the noun before it. */
export function whoseClause(tree: Tree, whose: number): readonly Edit[] {
  if (word(tree, whose) !== 'whose') return [];
  const verb = headOf(tree, headOf(tree, whose));
  const first = verb < 0 ? undefined : dependents(tree, verb, 'nsubj').find((child) => child < whose);
  if (first === undefined) return beforeMain(tree, verb, whose);
  if (labelled(tree, verb, 'acl')) return [];
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

/** "Norvik, whose owner is the bank Halder, named a chief": the parser took Norvik for somebody who is addressed. */
function beforeMain(tree: Tree, clause: number, whose: number): readonly Edit[] {
  const main = clause < 0 ? -1 : headOf(tree, clause);
  const noun =
    clause < 0
      ? undefined
      : dependents(tree, clause, 'vocative', 'dislocated').find((child) => child < whose);
  if (noun === undefined || main < clause || !labelled(tree, clause, 'ccomp', 'advcl', 'parataxis'))
    return [];
  if (word(tree, whose - 1) !== ',' || word(tree, main - 1) !== ',' || !/^VB[DNZ]$/.test(xpos(tree, main)))
    return [];
  if (dependents(tree, main, 'nsubj', 'aux', 'mark').length > 0) return [];
  return [
    { node: noun, head: main, label: 'nsubj' },
    { node: clause, head: noun, label: 'acl:relcl' },
    { node: main, xpos: xpos(tree, main) === 'VBN' ? 'VBD' : xpos(tree, main) },
  ];
}
