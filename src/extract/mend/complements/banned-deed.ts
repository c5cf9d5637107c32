import { words } from '../../propose/lexicon/verbs.js';
import { dependent, dependents, headOf, lemma, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "bans smoking in parks": what is banned, whoever may do it, is a thing and no deed of who bans it. */
export function bannedDeed(tree: Tree, deed: number): readonly Edit[] {
  const verb = headOf(tree, deed);
  if (verb < 0 || xpos(tree, deed) !== 'VBG' || !banning.has(lemma(tree, verb))) return [];
  if (dependent(tree, deed, 'obj', 'xcomp', 'ccomp', 'mark', 'aux') !== undefined) return [];
  return [
    { node: deed, label: 'obj', upos: 'NOUN', xpos: 'NN' },
    ...dependents(tree, deed, 'obl').map((node) => ({ node, label: 'nmod' })),
  ];
}

const banning = words(
  'ban prohibit forbid outlaw criminalise criminalize legalise legalize restrict regulate',
);
