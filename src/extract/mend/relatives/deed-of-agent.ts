import { dependent, dependents, headOf, labelled, upos, word, xpos } from '../../propose/walk.js';
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
  return dependents(tree, node, 'case').some((by) => word(tree, by) === 'by');
}

/** "is led by Ada Moss, who sits on the board and won the prize": without a comma what she did goes on, and is no deed of the firm. */
export function deedOfAgent(tree: Tree, deed: number): readonly Edit[] {
  const verb = headOf(tree, deed);
  const [and] = dependents(tree, deed, 'cc');
  if (verb < 0 || and === undefined || word(tree, and) !== 'and' || word(tree, and - 1) === ',') return [];
  if (upos(tree, deed) !== 'VERB' || !/^VB[DZP]$/.test(xpos(tree, deed))) return [];
  if (dependent(tree, deed, 'nsubj', 'aux:pass', 'mark') !== undefined) return [];
  const agent = dependents(tree, verb, 'obl').find(
    (node) => dependents(tree, node, 'case').some((by) => word(tree, by) === 'by') && node < and,
  );
  if (agent === undefined || dependent(tree, verb, 'aux:pass') === undefined) return [];
  const clauses = [agent, ...dependents(tree, agent, 'appos')].flatMap((node) =>
    dependents(tree, node, 'acl:relcl'),
  );
  const clause = clauses.findLast(
    (node) => node < and && dependents(tree, node, 'nsubj').some((who) => word(tree, who) === 'who'),
  );
  if (clause === undefined) return [];
  // "who rose and fell, and was named after her": behind a comma it is told of the firm again.
  const again = dependents(tree, deed, 'conj').filter((other) =>
    dependents(tree, other, 'cc').some((also) => word(tree, also - 1) === ','),
  );
  return [
    { node: deed, head: clause, label: 'conj' },
    ...again.map((node) => ({ node, head: verb, label: 'conj' })),
  ];
}
