import { relatives } from '../../propose/lexicon/kin.js';
import {
  dependent,
  dependents,
  headOf,
  lemma,
  nameAt,
  nameHead,
  prepositionOf,
  word,
  wordsOf,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "married Ida, daughter of the judge Karl Moss": the daughter is Ida, and nobody was married besides. */
export function toldKin(tree: Tree, kin: number): readonly Edit[] {
  if (!relatives.has(lemma(tree, kin)) || word(tree, kin - 1) !== ',') return [];
  if (dependent(tree, kin, 'det', 'nmod:poss', 'appos', 'conj') !== undefined) return [];
  const name = nameAt(tree, kin - 2);
  const isOf = dependents(tree, kin, 'nmod').some(
    (child) => child > kin && wordsOf(tree, prepositionOf(tree, child)) === 'of',
  );
  if (name?.type !== 'PER' || !isOf) return [];
  const person = nameHead(tree, name);
  return headOf(tree, kin) === headOf(tree, person) ? [{ node: kin, head: person, label: 'appos' }] : [];
}
