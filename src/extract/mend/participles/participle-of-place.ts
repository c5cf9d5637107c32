import { words } from '../../propose/lexicon/verbs.js';
import { dependent, headOf, labelled, lemma, prepositionOf, wordsOf, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "a town of 3,000 people known for its water": the figure only counts who lives in what the participle is about. */
export function participleOfPlace(tree: Tree, participle: number): readonly Edit[] {
  const counted = headOf(tree, participle);
  if (counted < 0 || xpos(tree, participle) !== 'VBN' || !inhabitants.has(lemma(tree, counted))) return [];
  // "a village of 40 people evacuated by the army": they were.
  if (personal.has(lemma(tree, participle))) return [];
  const place = headOf(tree, counted);
  const isSize =
    labelled(tree, counted, 'nmod') &&
    places.has(lemma(tree, place)) &&
    dependent(tree, counted, 'nummod') !== undefined &&
    wordsOf(tree, prepositionOf(tree, counted)) === 'of';
  return isSize ? [{ node: participle, head: place }] : [];
}

/** Done to people. */
const personal = words(
  'kill injure wound displace evacuate arrest detain infect vaccinate trap strand drown deport rescue house shelter poison bury employ descend',
);

const inhabitants = words('people person inhabitant resident soul');

const places = words(
  'town city village settlement hamlet community island municipality district parish suburb port region country',
);
