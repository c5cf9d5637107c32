import { dependent, dependents, headOf, inNameOf, labelled, upos, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "run by Ada Moss and Bo Lind, both graduates of Yale": a plural behind "both" tells what they are, and is nobody else. */
export function bothOfThem(tree: Tree, noun: number): readonly Edit[] {
  if (upos(tree, noun) !== 'NOUN' || xpos(tree, noun) !== 'NNS') return [];
  const both = dependents(tree, noun, 'cc:preconj', 'det').find((node) =>
    /^(?:both|all)$/.test(word(tree, node)),
  );
  if (both === undefined || word(tree, both - 1) !== ',') return [];
  if (dependent(tree, noun, 'cc', 'case', 'cop', 'nsubj', 'conj') !== undefined && !isPreconj(tree, noun))
    return [];
  let first = headOf(tree, noun);
  while (first >= 0 && labelled(tree, first, 'conj')) first = headOf(tree, first);
  if (first < 0 || inNameOf(tree, first) === undefined) return [];
  const isOfSeveral = dependents(tree, first, 'conj').some((node) => node !== noun && node < both);
  return isOfSeveral
    ? [
        { node: noun, head: first, label: 'appos' },
        { node: both, label: 'det' },
      ]
    : [];
}

/** The parser takes "both" for the one that goes with "and". */
function isPreconj(tree: Tree, noun: number): boolean {
  return dependents(tree, noun, 'cc').every((node) => word(tree, node) === 'both');
}
