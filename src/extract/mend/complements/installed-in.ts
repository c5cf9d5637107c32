import { installations } from '../../propose/rules/installation.js';
import { dependents, headOf, isWithin, labelled, lemma, prepositionOf, wordsOf } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "approved the election of Ada Holt to the board": she was elected to it, and nothing else is to the board. */
export function installedIn(tree: Tree, node: number): readonly Edit[] {
  const preposition = prepositionOf(tree, node);
  if (!labelled(tree, node, 'nmod', 'obl') || wordsOf(tree, preposition) !== 'to') return [];
  const before = (preposition[0] ?? 0) - 1;
  let noun = before;
  while (noun >= 0 && !installations.has(lemma(tree, noun))) noun = headOf(tree, noun);
  if (noun < 0 || noun >= before || headOf(tree, node) === noun) return [];
  const whom = dependents(tree, noun, 'nmod').find(
    (child) => wordsOf(tree, prepositionOf(tree, child)) === 'of' && isWithin(tree, before, child),
  );
  const above = headOf(tree, node);
  const fits = above === whom || above === headOf(tree, noun);
  return whom !== undefined && fits ? [{ node, head: noun, label: 'nmod' }] : [];
}
