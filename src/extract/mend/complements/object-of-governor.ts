import { words } from '../../propose/lexicon/verbs.js';
import { dependent, headOf, labelled, lemma, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "left waste rotting in alleys": what stands between is what was left, and rots. */
export function objectOfGovernor(tree: Tree, noun: number): readonly Edit[] {
  const verb = headOf(tree, noun);
  if (noun > verb || !/^VB[GN]$/.test(xpos(tree, verb)) || !labelled(tree, verb, 'xcomp')) return [];
  const governor = headOf(tree, verb);
  if (governor > noun || !leaving.has(lemma(tree, governor))) return [];
  return dependent(tree, governor, 'obj') === undefined ? [{ node: noun, head: governor }] : [];
}

const leaving = words('leave see find keep hear catch watch have get set send spot');
