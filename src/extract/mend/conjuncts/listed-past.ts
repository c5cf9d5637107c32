import { speaking } from '../../propose/lexicon/verbs.js';
import { dependent, dependents, headOf, labelled, lemma, upos, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "grew up in Lima, worked for a bank and became a judge": the second of three past tenses is no clause beside the first. */
export function listedPast(tree: Tree, verb: number): readonly Edit[] {
  if (!/^VB[DN]$/.test(xpos(tree, verb)) || word(tree, verb - 1) !== ',') return [];
  if (labelled(tree, verb, 'acl:relcl')) return [];
  let first = headOf(tree, verb);
  while (first >= 0 && upos(tree, first) !== 'VERB') first = headOf(tree, first);
  if (first < 0 || first > verb || xpos(tree, first) !== 'VBD') return [];
  // "fled, said his lawyer, and".
  if (speaking.has(lemma(tree, verb))) return [];
  if (dependent(tree, verb, 'nsubj', 'mark', 'aux', 'cop', 'cc', 'expl') !== undefined) return [];
  const goesOn = dependents(tree, verb, 'conj').some((last) => isLast(tree, last));
  if (!goesOn || (xpos(tree, verb) === 'VBN' && !isPast(tree, first, verb))) return [];
  return [{ node: verb, head: first, label: 'conj', xpos: 'VBD' }];
}

/** "and became". */
function isLast(tree: Tree, verb: number): boolean {
  return (
    xpos(tree, verb) === 'VBD' &&
    dependent(tree, verb, 'cc') !== undefined &&
    dependent(tree, verb, 'nsubj', 'aux') === undefined
  );
}

/** "clerked" in "studied law, clerked for a judge and joined a firm" may look like a participle. */
function isPast(tree: Tree, first: number, verb: number): boolean {
  return (
    dependent(tree, verb, 'obl:agent', 'obj') === undefined &&
    dependent(tree, first, 'nsubj') !== undefined &&
    dependents(tree, verb, 'conj').some((last) => dependent(tree, last, 'obj') !== undefined)
  );
}
