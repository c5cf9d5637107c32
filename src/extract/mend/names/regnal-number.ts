import { headOf, labelled, upos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "King Stefan I": the numeral is a part of the name, no speaker. */
export function regnalNumber(tree: Tree, node: number): readonly Edit[] {
  const isPart =
    labelled(tree, node, 'flat') && headOf(tree, node) === node - 1 && upos(tree, node - 1) === 'PROPN';
  return isPart && /^[IVX]+$/.test(tree.tokens[node]?.text ?? '')
    ? [{ node, upos: 'PROPN', xpos: 'NNP' }]
    : [];
}
