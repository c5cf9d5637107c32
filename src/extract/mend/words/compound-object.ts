import { isOfPerson } from '../../propose/lexicon/titles.js';
import { words } from '../../propose/lexicon/verbs.js';
import { dependent, dependents, headOf, labelled, lemma, upos, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** Deeds that are things: "a level crossing", "weapons testing". */
const gerunds = words(
  'crossing testing training trading funding spending banking mining farming fishing housing processing smuggling trafficking laundering manufacturing shipping planning engineering sharing',
);

/** "stepped up weapons testing", "waited at a level crossing": two nouns side by side behind a verb are one thing. */
export function compoundObject(tree: Tree, second: number): readonly Edit[] {
  const before = insideSecond(tree, second) ?? discussedDeed(tree, second);
  if (before !== null) return before;
  const first = second - 1;
  // The deed may hang on the noun that it stands behind.
  const verb = headOf(tree, headOf(tree, second) === first ? first : second);
  if (verb < 0 || headOf(tree, first) !== verb || first < verb || upos(tree, first) !== 'NOUN') return [];
  if (isOfPerson(tree, first)) return [];
  if (dependent(tree, second, 'det', 'nmod:poss', 'amod', 'nummod', 'obj', 'nsubj', 'mark') !== undefined)
    return [];
  const objects =
    labelled(tree, first, 'obj') && labelled(tree, second, 'obj') && xpos(tree, second) === 'NN';
  const deed =
    gerunds.has(word(tree, second)) && labelled(tree, second, 'advcl', 'acl', 'obj', 'obl', 'xcomp');
  if (!objects && !(deed && labelled(tree, first, 'obj', 'obl'))) return [];
  const label = tree.parse.labels[first] ?? 'obj';
  return [
    { node: second, head: verb, label, upos: 'NOUN', xpos: 'NN' },
    { node: first, head: second, label: 'compound' },
    ...dependents(tree, first, 'case', 'det', 'amod', 'nmod:poss').map((node) => ({ node, head: second })),
  ];
}

/** "ramped up its weapons testing activities": a noun right before one that describes the next is a part of it, too. */
function insideSecond(tree: Tree, second: number): readonly Edit[] | null {
  const modifier = second - 1;
  const first = second - 2;
  const verb = headOf(tree, second);
  if (verb < 0 || first <= verb || !labelled(tree, second, 'obj') || !labelled(tree, first, 'obj'))
    return null;
  if (
    headOf(tree, first) !== verb ||
    headOf(tree, modifier) !== second ||
    !labelled(tree, modifier, 'compound')
  )
    return null;
  if (upos(tree, first) !== 'NOUN' || !gerunds.has(word(tree, modifier)) || isOfPerson(tree, first))
    return null;
  return [
    { node: first, head: modifier, label: 'compound' },
    ...dependents(tree, first, 'det', 'amod', 'nmod:poss', 'case').map((node) => ({ node, head: second })),
  ];
}

const discussing = words(
  'discuss debate address oppose combat tackle curb condemn criticize criticise denounce examine investigate study reduce cover support approve reject launch announce',
);

/** "to discuss prison overcrowding": no noun is the object of the deed behind it, and both are what is discussed. */
function discussedDeed(tree: Tree, second: number): readonly Edit[] | null {
  const first = second - 1;
  const verb = headOf(tree, second);
  if (xpos(tree, second) !== 'VBG' || verb < 0 || verb >= first || !discussing.has(lemma(tree, verb)))
    return null;
  if (!labelled(tree, second, 'xcomp', 'obj') || upos(tree, first) !== 'NOUN' || xpos(tree, first) !== 'NN')
    return null;
  if (!labelled(tree, first, 'obj') || ![verb, second].includes(headOf(tree, first))) return null;
  if (dependent(tree, second, 'mark', 'aux', 'advmod') !== undefined || isOfPerson(tree, first)) return null;
  const behind = dependents(tree, second, 'obl', 'obj').filter((child) => child > second);
  if (behind.some((child) => labelled(tree, child, 'obj'))) return null;
  return [
    { node: second, label: 'obj', upos: 'NOUN', xpos: 'NN' },
    { node: first, head: second, label: 'compound' },
    ...dependents(tree, first, 'case', 'det', 'amod', 'nmod:poss').map((node) => ({ node, head: second })),
    ...behind.map((node) => ({ node, label: 'nmod' })),
  ];
}
