import { reporting } from '../../propose/lexicon/verbs.js';
import { dependent, dependents, headOf, labelled, lemma, upos, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/**
 * "denied having taken it", "too small to buy it": a complement without a subject or a tense of its own borrows the
 * subject of what it completes.
 */
export function bareComplement(tree: Tree, verb: number): readonly Edit[] {
  const governor = headOf(tree, verb);
  if (governor < 0 || governor > verb || upos(tree, verb) !== 'VERB') return [];
  if (dependent(tree, verb, 'nsubj', 'csubj', 'expl') !== undefined) return [];
  const gerund =
    labelled(tree, verb, 'ccomp') && dependents(tree, verb, 'aux').some((aux) => xpos(tree, aux) === 'VBG');
  // ", adding that it failed": behind a comma it tells what else the speaker does.
  const aside = labelled(tree, verb, 'ccomp') && xpos(tree, verb) === 'VBG' && word(tree, verb - 1) === ',';
  if (aside && reporting.has(lemma(tree, governor))) return [{ node: verb, label: 'advcl' }];
  const infinitive =
    labelled(tree, verb, 'csubj') && dependents(tree, verb, 'mark').some((mark) => word(tree, mark) === 'to');
  const subject = dependent(tree, governor, 'nsubj');
  const filled = subject !== undefined && word(tree, subject) !== 'it';
  return gerund || (infinitive && filled) ? [{ node: verb, label: 'xcomp' }] : [];
}
