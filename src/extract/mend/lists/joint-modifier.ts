import { isPersonNoun } from '../../propose/lexicon/titles.js';
import { words } from '../../propose/lexicon/verbs.js';
import {
  dependent,
  dependents,
  headOf,
  inNameOf,
  labelled,
  lemma,
  upos,
  word,
  xpos,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/**
 * "a Danish stage and film actor", "the search and rescue agency": nobody is a stage; both tell of what kind the actor is, and
 * what stands before tells of the actor.
 */
export function jointModifier(tree: Tree, noun: number): readonly Edit[] {
  const first = headOf(tree, noun);
  const and = dependent(tree, noun, 'cc');
  if (first < 0 || and !== first + 1 || upos(tree, first) !== 'NOUN') return [];
  const second = dependents(tree, noun, 'compound').find((child) => child === and + 1);
  if (second === undefined || dependent(tree, noun, 'det', 'nmod:poss') !== undefined) return [];
  if (dependent(tree, first, 'det') === undefined || isPersonNoun(lemma(tree, first))) return [];
  const isPerson = isPersonNoun(lemma(tree, noun)) && isOfSomebody(tree, first);
  if (!isPerson && !isHouse(tree, noun, first)) return [];
  const moved = (tree.children[first] ?? []).filter((child) => child !== noun);
  return [
    { node: noun, head: headOf(tree, first), label: tree.parse.labels[first] ?? 'root' },
    { node: first, head: noun, label: 'compound' },
    { node: second, head: first, label: 'conj' },
    { node: and, head: second },
    ...moved.map((node) => ({ node, head: noun })),
  ];
}

/** "the regional search and rescue agency", but "the union and city council" and "the army and police units" are two. */
function isHouse(tree: Tree, noun: number, field: number): boolean {
  const isField = xpos(tree, field) === 'NN' && fields.has(lemma(tree, field));
  return (
    isField &&
    /^(?:agency|ministry|department|authority|board|committee|service|commission|centre|center)$/.test(
      lemma(tree, noun),
    )
  );
}

const fields = words(
  'search health trade food drug water education energy science research labour labor finance justice transport agriculture culture fire security safety tax',
);

/** "Holt was a ...", "Holt, a ...": what is told of a person. */
function isOfSomebody(tree: Tree, noun: number): boolean {
  const bearer = labelled(tree, noun, 'appos') ? headOf(tree, noun) : (dependent(tree, noun, 'nsubj') ?? -1);
  const isTold = labelled(tree, noun, 'appos') || dependent(tree, noun, 'cop') !== undefined;
  return isTold && (inNameOf(tree, bearer) === 'PER' || /^(?:he|she|who)$/.test(word(tree, bearer)));
}
