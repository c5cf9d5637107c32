import { containers, isMeasureNoun } from '../../propose/lexicon/units.js';
import { dependent, headOf, labelled, lemma, prepositionOf, upos, wordsOf } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "two tonnes of rice, four tents and a truck": what has a number or an article of its own is not measured in tonnes. */
export function countedMember(tree: Tree, node: number): readonly Edit[] {
  const stuff = headOf(tree, node);
  const measure = stuff < 0 ? -1 : headOf(tree, stuff);
  if (measure < 0 || !labelled(tree, stuff, 'nmod')) return [];
  const isMeasured =
    wordsOf(tree, prepositionOf(tree, stuff)) === 'of' &&
    (isMeasureNoun(lemma(tree, measure)) || containers.has(lemma(tree, measure))) &&
    dependent(tree, stuff, 'det', 'nummod', 'nmod:poss') === undefined;
  const isCounted = dependent(tree, node, 'det', 'nummod') !== undefined && upos(tree, node) === 'NOUN';
  return isMeasured && isCounted ? [{ node, head: measure }] : [];
}
