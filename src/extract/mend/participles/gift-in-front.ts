import { dependent, dependents, headOf, prepositionOf, wordsOf, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "Denied a visa by Peru, Lind flew home": Peru denied it, and gave no visa its name. */
export function giftInFront(tree: Tree, participle: number): readonly Edit[] {
  if (headOf(tree, participle) < participle || xpos(tree, participle) !== 'VBN') return [];
  const gift = dependent(tree, participle, 'obj');
  if (gift === undefined || dependent(tree, participle, 'nsubj', 'aux', 'mark') !== undefined) return [];
  const agent = agentOf(tree, gift);
  if (agent === undefined) return [];
  // "a visa by Peru and a passport by Chile": Peru denied no passport.
  const others = dependents(tree, gift, 'conj').filter((child) => agentOf(tree, child) !== undefined);
  return [
    { node: agent, head: participle, label: 'obl:agent' },
    ...others.map((node) => ({ node, label: 'dep' })),
  ];
}

function agentOf(tree: Tree, gift: number): number | undefined {
  return dependents(tree, gift, 'nmod').find((child) => wordsOf(tree, prepositionOf(tree, child)) === 'by');
}
