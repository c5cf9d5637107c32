import {
  dependent,
  dependents,
  headOf,
  labelled,
  prepositionOf,
  upos,
  word,
  wordsOf,
  xpos,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "a novel, first published in 1966": without a "which" and a "was" it is a participle, and the novel published nothing. */
export function bareParticiple(tree: Tree, verb: number): readonly Edit[] {
  if (xpos(tree, verb) !== 'VBN' || upos(tree, verb) !== 'VERB') return [];
  if (dependent(tree, verb, 'nsubj', 'aux', 'cop', 'obj', 'ccomp', 'xcomp', 'mark', 'expl') !== undefined)
    return [];
  const [start = verb] = dependents(tree, verb, 'advmod').filter((node) => node < verb);
  const isRelative = dependents(tree, verb, 'advmod', 'obl').some((node) =>
    /^(?:wh|that)/.test(word(tree, node)),
  );
  if (isRelative || word(tree, Math.min(start, verb) - 1) !== ',') return [];
  // "Income rose slowly, weighed down by a charge".
  if (labelled(tree, verb, 'conj')) return isHeldBack(tree, verb) ? [{ node: verb, label: 'advcl' }] : [];
  return [{ node: verb, label: 'acl' }];
}

/** Behind a verb of its own tense, without an "and", and with whoever or whatever did it. */
function isHeldBack(tree: Tree, verb: number): boolean {
  const above = headOf(tree, verb);
  return (
    /^VB[DZP]$/.test(xpos(tree, above)) &&
    dependent(tree, verb, 'cc') === undefined &&
    dependents(tree, above, 'conj').every((other) => other <= verb) &&
    dependents(tree, verb, 'obl').some((node) => wordsOf(tree, prepositionOf(tree, node)) === 'by')
  );
}
