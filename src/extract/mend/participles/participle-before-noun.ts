import { dependents, headOf, labelled, upos, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** ", attempted murder is an offence": a participle right before a noun and bare itself describes the noun. */
export function participleBeforeNoun(tree: Tree, participle: number): readonly Edit[] {
  const noun = participle + 1;
  const verb = headOf(tree, participle);
  if (verb <= noun || xpos(tree, participle) !== 'VBN') return [];
  const opens = participle === 0 || word(tree, participle - 1) === ',';
  const isBare = dependents(tree, participle, 'obj', 'obl', 'advmod', 'xcomp', 'ccomp').length === 0;
  const fits = labelled(tree, noun, 'nsubj') && headOf(tree, noun) === verb && upos(tree, noun) === 'NOUN';
  return opens && isBare && fits ? [{ node: participle, head: noun, label: 'amod', upos: 'ADJ' }] : [];
}
