import { relatives } from '../../propose/lexicon/kin.js';
import { isOfPerson } from '../../propose/lexicon/titles.js';
import {
  conjuncts,
  dependents,
  headOf,
  inNameOf,
  lemma,
  nameAt,
  subtree,
  upos,
  word,
  xpos,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "Holm and Ida Lund, a nurse from Bonn": one nurse is the one named last. */
export function lastOfTwo(tree: Tree, noun: number): readonly Edit[] {
  const first = headOf(tree, noun);
  if (first < 0 || xpos(tree, noun) !== 'NN' || upos(tree, noun) !== 'NOUN') return [];
  if (!isOfPerson(tree, noun) || inNameOf(tree, first) !== 'PER') return [];
  const start = subtree(tree, noun).find((node) => upos(tree, node) !== 'PUNCT') ?? noun;
  const last = conjuncts(tree, first).findLast(
    (child) =>
      child !== first &&
      child < noun &&
      (inNameOf(tree, child) === 'PER' || isKin(tree, child)) &&
      tree.words.slice(first, child).includes('and'),
  );
  const isNext =
    last !== undefined && word(tree, start - 1) === ',' && (nameAt(tree, last)?.last ?? last) === start - 2;
  return isNext ? [{ node: noun, head: last }] : [];
}

/** "Holm and her husband, the poet Jan Lund": the poet is the husband. */
function isKin(tree: Tree, node: number): boolean {
  return (
    relatives.has(lemma(tree, node)) &&
    xpos(tree, node) === 'NN' &&
    dependents(tree, node, 'nmod:poss').length > 0
  );
}
