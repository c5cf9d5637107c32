import type { Tree } from '../../tree.js';
import { inName, isExcluded } from '../phrase.js';
import { conjuncts, dependents, inNameOf, upos, word } from '../walk.js';

/** "was elected chairwoman and treasurer": both; of "made Ruiz director and Lind treasurer" Lind is nobody's office. */
export function withOthers(tree: Tree, complement: number): readonly number[] {
  return conjuncts(tree, complement).filter((node) => node === complement || isOther(tree, node));
}

function isOther(tree: Tree, node: number): boolean {
  if (upos(tree, node) !== 'NOUN' || inName(tree, node) || isExcluded(tree, node)) return false;
  const isApart = dependents(tree, node, 'cc', 'case').some(
    (child) => !/^(?:and|as)$/.test(word(tree, child)),
  );
  return (
    !isApart && !dependents(tree, node, 'compound', 'nsubj').some((child) => inNameOf(tree, child) === 'PER')
  );
}
