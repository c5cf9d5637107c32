import { dependent, headOf, upos, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "have gained ground, helped by lower costs": behind a comma, without "and" and with a doer, a participle is passive and goes with the clause. */
export function helpedBy(tree: Tree, verb: number): readonly Edit[] {
  const isBare = dependent(tree, verb, 'cc', 'aux', 'nsubj', 'obj', 'conj') === undefined;
  if (xpos(tree, verb) !== 'VBN' || word(tree, verb - 1) !== ',' || !isBare) return [];
  const isDone =
    dependent(tree, verb, 'obl:agent') !== undefined && upos(tree, headOf(tree, verb)) === 'VERB';
  return isDone ? [{ node: verb, label: 'advcl' }] : [];
}
