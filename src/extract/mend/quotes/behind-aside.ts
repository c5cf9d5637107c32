import { reporting } from '../../propose/lexicon/verbs.js';
import { dependent, headOf, labelled, lemma, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "He saw the boy, her lawyer said, but he did not stop": what goes on behind a remark goes on from the sentence, not from the remark. */
export function behindAside(tree: Tree, verb: number): readonly Edit[] {
  const remark = headOf(tree, verb);
  const above = headOf(tree, remark);
  if (above < 0 || above > remark || !labelled(tree, remark, 'parataxis')) return [];
  const isAside = reporting.has(lemma(tree, remark)) && word(tree, remark + 1) === ',';
  if (!isAside || dependent(tree, remark, 'ccomp', 'obj') !== undefined || verb < remark) return [];
  const conjunction = dependent(tree, verb, 'cc') ?? -1;
  return conjunction === remark + 2 && dependent(tree, verb, 'nsubj') !== undefined
    ? [{ node: verb, head: above }]
    : [];
}
