import { isPersonNoun } from '../../propose/lexicon/titles.js';
import { dependent, dependents, headOf, inNameOf, labelled, lemma, upos, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "a Danish stage and film actor": nobody is a stage; both tell of what kind the actor is, and what stands before tells of the actor. */
export function jointModifier(tree: Tree, person: number): readonly Edit[] {
  const first = headOf(tree, person);
  const and = dependent(tree, person, 'cc');
  if (first < 0 || and !== first + 1) return [];
  if (upos(tree, first) !== 'NOUN' || !isPersonNoun(lemma(tree, person)) || isPersonNoun(lemma(tree, first)))
    return [];
  const second = dependents(tree, person, 'compound').find((child) => child === and + 1);
  if (second === undefined || dependent(tree, person, 'det', 'nmod:poss') !== undefined) return [];
  if (dependent(tree, first, 'det') === undefined || !isOfSomebody(tree, first)) return [];
  const moved = (tree.children[first] ?? []).filter((child) => child !== person);
  return [
    { node: person, head: headOf(tree, first), label: tree.parse.labels[first] ?? 'root' },
    { node: first, head: person, label: 'compound' },
    { node: second, head: first, label: 'conj' },
    { node: and, head: second },
    ...moved.map((node) => ({ node, head: person })),
  ];
}

/** "Holt was a ...", "Holt, a ...": what is told of a person. */
function isOfSomebody(tree: Tree, noun: number): boolean {
  const bearer = labelled(tree, noun, 'appos') ? headOf(tree, noun) : (dependent(tree, noun, 'nsubj') ?? -1);
  const isTold = labelled(tree, noun, 'appos') || dependent(tree, noun, 'cop') !== undefined;
  return isTold && (inNameOf(tree, bearer) === 'PER' || /^(?:he|she|who)$/.test(word(tree, bearer)));
}
