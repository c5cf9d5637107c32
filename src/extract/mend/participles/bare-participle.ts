import { dependent, dependents, upos, word, xpos } from '../../propose/walk.js';
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
  return !isRelative && word(tree, Math.min(start, verb) - 1) === ',' ? [{ node: verb, label: 'acl' }] : [];
}
