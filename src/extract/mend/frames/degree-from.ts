import { words } from '../../propose/lexicon/verbs.js';
import { inName } from '../../propose/phrase.js';
import { headOf, labelled, lemma, prepositionOf, upos, wordsOf } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "completed a PhD in physics at Lund University": there somebody completed it, whatever the subject of study. */
export function degreeFrom(tree: Tree, place: number): readonly Edit[] {
  if (!/^(?:at|from)$/.test(wordsOf(tree, prepositionOf(tree, place))) || !inName(tree, place)) return [];
  let noun = headOf(tree, place);
  if (noun >= 0 && labelled(tree, noun, 'nmod') && wordsOf(tree, prepositionOf(tree, noun)) === 'in')
    noun = headOf(tree, noun);
  const verb = noun < 0 ? -1 : headOf(tree, noun);
  const isDegree =
    degrees.has(lemma(tree, noun)) && labelled(tree, noun, 'obj') && upos(tree, verb) === 'VERB';
  return isDegree ? [{ node: place, head: verb, label: 'obl' }] : [];
}

const degrees = words(
  'degree phd doctorate dphil bachelor master ba bsc ma msc mba mphil llb llm md diploma certificate qualification',
);
