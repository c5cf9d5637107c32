import { isPassive } from '../../propose/clause/verb-group.js';
import { isHeadcount } from '../../propose/headcount.js';
import { words } from '../../propose/lexicon/verbs.js';
import { headOf, labelled, lemma, prepositionOf, upos, wordsOf, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "a town of 3,000 people known for its water": the figure only counts who lives in what the participle is about. */
export function participleOfPlace(tree: Tree, participle: number): readonly Edit[] {
  const counted = headOf(tree, participle);
  if (counted >= 0 && isOfFind(tree, participle, counted))
    return [{ node: participle, head: participle - 1, label: 'acl' }];
  if (counted < 0 || xpos(tree, participle) !== 'VBN' || !isHeadcount(tree, counted)) return [];
  // "a village of 40 people evacuated by the army": they were.
  if (personal.has(lemma(tree, participle))) return [];
  const isSize = labelled(tree, counted, 'nmod') && wordsOf(tree, prepositionOf(tree, counted)) === 'of';
  return isSize ? [{ node: participle, head: headOf(tree, counted) }] : [];
}

/** "was found in fish sold at the market": what it was in is sold; but "was found in a ditch shot in the head". */
function isOfFind(tree: Tree, participle: number, verb: number): boolean {
  const noun = participle - 1;
  return (
    labelled(tree, participle, 'advcl') &&
    xpos(tree, participle) === 'VBN' &&
    /^(?:find|detect|discover|identify)$/.test(lemma(tree, verb)) &&
    isPassive(tree, verb) &&
    upos(tree, noun) === 'NOUN' &&
    labelled(tree, noun, 'obl') &&
    headOf(tree, noun) === verb &&
    traded.has(lemma(tree, participle))
  );
}

const traded = words(
  'sell buy use make take grow catch publish import export produce drink eat store build own collect draw dig burn ship bottle brew',
);

/** Done to people. */
const personal = words(
  'kill injure wound displace evacuate arrest detain infect vaccinate trap strand drown deport rescue house shelter poison bury employ descend',
);
