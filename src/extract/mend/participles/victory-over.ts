import { dependents, headOf, lemma, prepositionOf, subtree, word, wordsOf } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "ended in a victory for Norway over Sweden": who was beaten belongs to the victory. */
export function victoryOver(tree: Tree, beaten: number): readonly Edit[] {
  const verb = headOf(tree, beaten);
  const preposition = prepositionOf(tree, beaten);
  if (verb < 0 || !/^(?:over|against)$/.test(wordsOf(tree, preposition))) return [];
  const victory = dependents(tree, verb, 'obl', 'obj').find(
    (node) =>
      /^(?:victory|win|triumph)$/.test(lemma(tree, node)) &&
      Math.max(...subtree(tree, node)) === (preposition[0] ?? 0) - 1,
  );
  return victory === undefined || word(tree, victory + 1) === ','
    ? []
    : [{ node: beaten, head: victory, label: 'nmod' }];
}
