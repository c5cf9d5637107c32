import { attitudes } from '../../propose/lexicon/nouns.js';
import { headOf, labelled, lemma, prepositionOf, wordsOf } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "support for the king among farmers", "support among farmers for the king": both belong to the support. */
export function attitudeAmong(tree: Tree, noun: number): readonly Edit[] {
  const above = headOf(tree, noun);
  const attitude = above < 0 ? -1 : headOf(tree, above);
  if (attitude < 0 || !labelled(tree, above, 'nmod') || noun < above) return [];
  if (!attitudes.has(lemma(tree, attitude))) return [];
  const [outer, inner] = [above, noun].map((node) => wordsOf(tree, prepositionOf(tree, node)));
  const isAmong = inner === 'among' && outer !== 'among';
  const isTowards =
    outer === 'among' && /^(?:for|to|of|over|at|about|against|with|towards?)$/.test(inner ?? '');
  return isAmong || isTowards ? [{ node: noun, head: attitude, label: 'nmod' }] : [];
}
