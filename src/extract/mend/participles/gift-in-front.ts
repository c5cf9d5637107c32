import { dependent, dependents, headOf, prepositionOf, wordsOf, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "Denied a visa by Peru, Lind flew home": Peru denied it, and gave no visa its name. */
export function giftInFront(tree: Tree, participle: number): readonly Edit[] {
  if (headOf(tree, participle) < participle || xpos(tree, participle) !== 'VBN') return [];
  const gift = dependent(tree, participle, 'obj');
  if (gift === undefined || dependent(tree, participle, 'nsubj', 'aux', 'mark') !== undefined) return [];
  const agent = dependents(tree, gift, 'nmod').find(
    (child) => wordsOf(tree, prepositionOf(tree, child)) === 'by',
  );
  return agent === undefined ? [] : [{ node: agent, head: participle, label: 'obl:agent' }];
}
