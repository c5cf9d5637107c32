import { words } from '../../propose/lexicon/verbs.js';
import { dependent, dependents, headOf, labelled, lemma, upos, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "Her first job was selling ice cream": a job sells nothing; "was" tells what the job was. */
export function gerundSaid(tree: Tree, be: number): readonly Edit[] {
  const verb = headOf(tree, be);
  if (lemma(tree, be) !== 'be' || be > verb || xpos(tree, verb) !== 'VBG') return [];
  if (dependents(tree, verb, 'aux').length > 1) return [];
  const subject = dependent(tree, verb, 'nsubj');
  if (subject === undefined || labelled(tree, subject, 'nsubj:pass')) return [];
  const isOne = upos(tree, subject) === 'NUM' && word(tree, subject + 1) === 'of';
  const noun = isOne ? dependent(tree, subject, 'nmod') : subject;
  return noun !== undefined && deeds.has(lemma(tree, noun)) ? [{ node: be, label: 'cop' }] : [];
}

/** What is itself a deed, and does none. */
const deeds = words(
  'job task aim goal mistake achievement purpose role duty mission challenge trick step idea priority dream ambition hobby ' +
    'pastime function objective secret highlight accomplishment contribution strategy approach tactic method error pleasure passion occupation',
);
