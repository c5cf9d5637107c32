import { reporting } from '../../propose/lexicon/verbs.js';
import { dependent, headOf, labelled, lemma, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/**
 * "She had no car, he added, and had lost her job": what goes on behind a remark with an auxiliary goes on with the clause that
 * the remark interrupts, and without quotation marks any verb does, and any with a subject of its own; "'It failed,' he said,
 * and left" tells what he did.
 */
export function behindRemark(tree: Tree, verb: number): readonly Edit[] {
  const remark = headOf(tree, verb);
  const clause = remark < 0 ? -1 : headOf(tree, remark);
  if (clause < 0 || !labelled(tree, remark, 'parataxis') || !reporting.has(lemma(tree, remark))) return [];
  const isClosed = word(tree, remark + 1) === ',' && dependent(tree, remark, 'ccomp', 'obj') === undefined;
  const isUnquoted = !tree.tokens.slice(0, remark).some(({ text }) => /["“”‘`]|''|^'$/.test(text));
  const isShared =
    (dependent(tree, verb, 'aux') !== undefined || isUnquoted) && !reporting.has(lemma(tree, verb));
  const goesOn =
    dependent(tree, verb, 'nsubj') === undefined ? isShared : dependent(tree, verb, 'cc') === remark + 2;
  return isClosed && goesOn && clause < remark && remark < verb ? [{ node: verb, head: clause }] : [];
}
