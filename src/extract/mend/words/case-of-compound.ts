import { headOf, labelled, upos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "the owner of Nordlys Shipping": the preposition belongs to the whole, not to the noun inside it. */
export function caseOfCompound(tree: Tree, preposition: number): readonly Edit[] {
  const inner = headOf(tree, preposition);
  const outer = inner < 0 ? -1 : headOf(tree, inner);
  if (upos(tree, preposition) !== 'ADP' || preposition > inner) return [];
  const isInside = labelled(tree, inner, 'compound', 'nmod:desc') && outer > inner;
  // "the Man of the Match award".
  const before = preposition - 1;
  if (isInside && labelled(tree, before, 'compound') && headOf(tree, before) === outer) return [];
  return isInside ? [{ node: preposition, head: outer }] : [];
}
