import { words } from '../../propose/lexicon/verbs.js';
import { headOf, labelled, lemma, prepositionOf, upos, wordsOf } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "returned as assistant to Moss", "became secretary to the king": they are so to him, and did not return to him. */
export function somebodysHelper(tree: Tree, person: number): readonly Edit[] {
  const [to = 0] = prepositionOf(tree, person);
  const helper = to - 1;
  const fits =
    wordsOf(tree, prepositionOf(tree, person)) === 'to' &&
    upos(tree, helper) === 'NOUN' &&
    helpers.has(lemma(tree, helper)) &&
    headOf(tree, helper) === headOf(tree, person) &&
    !giving.has(lemma(tree, headOf(tree, person))) &&
    labelled(tree, helper, 'obl', 'xcomp');
  return fits ? [{ node: person, head: helper, label: 'nmod' }] : [];
}

/** "gave the post as envoy to Lind": to whom it went. */
const giving = words('give hand pass offer award grant assign entrust');

/** Those who are what they are to somebody or something. Lemmas. */
const helpers = words(
  'assistant adviser advisor aide secretary deputy apprentice heir successor ambassador envoy consultant tutor physician chaplain counsel counsellor understudy governess delegate emissary heiress rival',
);
