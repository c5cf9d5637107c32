import { words } from '../../propose/lexicon/verbs.js';
import { dependent, dependents, headOf, labelled, upos, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "a film directed by Lee and shot in Peru": no shot directed it; a second participle may look like a noun. */
export function agentAndParticiple(tree: Tree, node: number): readonly Edit[] {
  if (upos(tree, node) !== 'NOUN' || !alike.has(word(tree, node)) || word(tree, node - 1) !== 'and')
    return [];
  const agent = headOf(tree, node);
  if (!labelled(tree, agent, 'obl:agent') || dependent(tree, node, 'det', 'amod', 'nmod:poss') !== undefined)
    return [];
  const first = headOf(tree, agent);
  if (xpos(tree, first) !== 'VBN' || !/^(?:in|on|at|by|to|over|near)$/.test(word(tree, node + 1))) return [];
  return [
    { node, head: first, label: 'conj', upos: 'VERB', xpos: 'VBN' },
    { node: node - 1, head: node, label: 'cc' },
    ...[...dependents(tree, agent, 'nmod'), ...dependents(tree, first, 'obl')]
      .filter((child) => child > node)
      .map((child) => ({ node: child, head: node, label: 'obl' })),
  ];
}

const alike = words('shot cast set cut split spread hit bid');
