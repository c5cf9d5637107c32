import { children } from '../../propose/lexicon/kin.js';
import { dependents, headOf, lemma, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "the son of Bo Lind and his wife, Ada": the wife is his mother, and not listed with the son. */
export function spouseOfParent(tree: Tree, spouse: number): readonly Edit[] {
  if (!/^(?:wife|husband)$/.test(word(tree, spouse))) return [];
  if (!dependents(tree, spouse, 'nmod:poss').some((owner) => /^(?:his|her)$/.test(word(tree, owner))))
    return [];
  const child = headOf(tree, spouse);
  if (child < 0 || !children.has(lemma(tree, child))) return [];
  const parent = dependents(tree, child, 'nmod').find((node) => child < node && node < spouse);
  return parent === undefined ? [] : [{ node: spouse, head: parent }];
}
