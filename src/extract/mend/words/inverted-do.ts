import { dependents, lemma, upos, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "as did Chile and Peru", "nor does Chile": behind "do" in such a turn stands who does so too, and nothing that is done. */
export function invertedDo(tree: Tree, node: number): readonly Edit[] {
  if (lemma(tree, node) !== 'do' || !/^(?:as|so|than|nor|neither)$/.test(word(tree, node - 1))) return [];
  if (dependents(tree, node, 'nsubj').some((child) => child < node)) return [];
  const doer = dependents(tree, node, 'obj', 'xcomp', 'ccomp', 'obl').find((child) => child > node);
  return doer !== undefined && ['NOUN', 'PROPN', 'PRON'].includes(upos(tree, doer))
    ? [{ node: doer, label: 'nsubj' }]
    : [];
}
