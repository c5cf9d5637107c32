import { speaking } from '../../propose/lexicon/verbs.js';
import { dependent, dependents, headOf, lemma, upos, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "grew up in Lima, worked for a bank and became a judge": the second of three past tenses is no clause beside the first. */
export function listedPast(tree: Tree, verb: number): readonly Edit[] {
  const first = headOf(tree, verb);
  if (first < 0 || first > verb || xpos(tree, verb) !== 'VBD' || xpos(tree, first) !== 'VBD') return [];
  if (upos(tree, first) !== 'VERB' || word(tree, verb - 1) !== ',') return [];
  // "fled, said his lawyer, and".
  if (speaking.has(lemma(tree, verb))) return [];
  if (dependent(tree, verb, 'nsubj', 'mark', 'aux', 'cop', 'cc', 'expl') !== undefined) return [];
  const last = dependents(tree, verb, 'conj').find(
    (child) => child > verb && xpos(tree, child) === 'VBD' && dependent(tree, child, 'nsubj') === undefined,
  );
  return last !== undefined && dependent(tree, last, 'cc') !== undefined
    ? [{ node: verb, label: 'conj' }]
    : [];
}
