import { headOf, labelled, upos, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** 'put up a sign reading "Closed"': put up is the sign, and what it reads stands in quotes. */
export function signReading(tree: Tree, reading: number): readonly Edit[] {
  const sign = reading - 1;
  if (upos(tree, reading) !== 'NOUN' || !/^["“‘'`]+$/.test(word(tree, reading + 1))) return [];
  if (!labelled(tree, sign, 'compound') || headOf(tree, sign) !== reading) return [];
  const others = (tree.children[reading] ?? []).filter((child) => child < sign);
  return [
    { node: sign, head: headOf(tree, reading), label: tree.parse.labels[reading] ?? 'obj' },
    { node: reading, head: sign, label: 'acl', upos: 'VERB', xpos: 'VBG' },
    ...others.map((node) => ({ node, head: sign })),
  ];
}
