import { isHeadcount } from '../../propose/headcount.js';
import { words } from '../../propose/lexicon/verbs.js';
import { headOf, labelled, lemma, prepositionOf, wordsOf, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "a town of 3,000 people known for its water": the figure only counts who lives in what the participle is about. */
export function participleOfPlace(tree: Tree, participle: number): readonly Edit[] {
  const counted = headOf(tree, participle);
  if (counted < 0 || xpos(tree, participle) !== 'VBN' || !isHeadcount(tree, counted)) return [];
  // "a village of 40 people evacuated by the army": they were.
  if (personal.has(lemma(tree, participle))) return [];
  const isSize = labelled(tree, counted, 'nmod') && wordsOf(tree, prepositionOf(tree, counted)) === 'of';
  return isSize ? [{ node: participle, head: headOf(tree, counted) }] : [];
}

/** Done to people. */
const personal = words(
  'kill injure wound displace evacuate arrest detain infect vaccinate trap strand drown deport rescue house shelter poison bury employ descend',
);
