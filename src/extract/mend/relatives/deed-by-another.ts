import { dependent, dependents, headOf, labelled, prepositionOf, wordsOf, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "was praised by Bo Lind, who leads the party, but opposed by Ada Moss": what has somebody behind "by" is done to what the sentence is about. */
export function deedByAnother(tree: Tree, deed: number): readonly Edit[] {
  const clause = headOf(tree, deed);
  const agent = clause < 0 ? -1 : headOf(tree, clause);
  const verb = agent < 0 ? -1 : headOf(tree, agent);
  if (verb < 0 || !/^VB[ND]$/.test(xpos(tree, deed)) || !labelled(tree, clause, 'acl:relcl')) return [];
  if (dependent(tree, deed, 'nsubj', 'aux', 'obj', 'mark') !== undefined || !isBy(tree, agent)) return [];
  if (dependent(tree, verb, 'aux:pass') === undefined || dependent(tree, clause, 'aux:pass') !== undefined)
    return [];
  const isDone = dependents(tree, deed, 'obl').some((node) => node > deed && isBy(tree, node));
  return isDone ? [{ node: deed, head: verb, label: 'conj', xpos: 'VBN' }] : [];
}

function isBy(tree: Tree, node: number): boolean {
  return wordsOf(tree, prepositionOf(tree, node)) === 'by';
}
