import {
  dependent,
  dependents,
  headOf,
  prepositionOf,
  upos,
  word,
  wordsOf,
  xpos,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "is led by Ada Moss, who sits on the board and won the prize": without a comma what she did goes on, and is no deed of the firm. */
export function deedOfAgent(tree: Tree, deed: number): readonly Edit[] {
  const verb = headOf(tree, deed);
  const [and] = dependents(tree, deed, 'cc');
  if (verb < 0 || and === undefined || word(tree, and) !== 'and' || word(tree, and - 1) === ',') return [];
  if (upos(tree, deed) !== 'VERB' || !/^VB[DZP]$/.test(xpos(tree, deed))) return [];
  if (dependent(tree, deed, 'nsubj', 'aux:pass', 'mark') !== undefined) return [];
  const agent = dependents(tree, verb, 'obl').find(
    (node) => wordsOf(tree, prepositionOf(tree, node)) === 'by' && node < and,
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
