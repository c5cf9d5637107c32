import { words } from '../../propose/lexicon/verbs.js';
import { headOf, labelled, lemma, prepositionOf, upos, wordsOf } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

const asking = words('question ask quiz interview warn grill brief press lecture consult');

/** "questioned the banker Lee about payments", "warned the witness about it": what is asked about belongs to the verb. */
export function askedAbout(tree: Tree, topic: number): readonly Edit[] {
  if (wordsOf(tree, prepositionOf(tree, topic)) !== 'about') return [];
  let whom = headOf(tree, topic);
  while (whom >= 0 && labelled(tree, whom, 'appos')) whom = headOf(tree, whom);
  const verb = headOf(tree, whom);
  if (verb < 0 || !labelled(tree, whom, 'obj', 'iobj') || whom < verb) return [];
  const isQuestion = /^(?:question|something|anything|nothing)$/.test(lemma(tree, whom));
  return asking.has(lemma(tree, verb)) && upos(tree, verb) === 'VERB' && !isQuestion
    ? [{ node: topic, head: verb, label: 'obl' }]
    : [];
}
