import { isOfOrganization, isOfPerson } from '../../propose/lexicon/titles.js';
import {
  dependent,
  dependents,
  headOf,
  inNameOf,
  labelled,
  prepositionOf,
  upos,
  word,
  wordsOf,
  xpos,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import { articleOf } from '../conjuncts/gapped-object.js';
import type { Edit } from '../correction.js';

/**
 * "runs a bakery in Lyon, a bar in Metz and a school in Nice", "paintings by Monet and letters from Zola": what is built
 * like the noun before the preposition goes on with that noun, and not with the name behind it.
 */
export function parallelMember(tree: Tree, node: number): readonly Edit[] {
  if (upos(tree, node) !== 'NOUN') return [];
  if (dependent(tree, node, 'case', 'cop', 'nsubj', 'nmod:poss') !== undefined) return [];
  let inner = headOf(tree, node);
  while (labelled(tree, inner, 'conj')) inner = headOf(tree, inner);
  const outer = inner < 0 ? -1 : headOf(tree, inner);
  if (outer < 0 || !labelled(tree, inner, 'nmod') || upos(tree, outer) !== 'NOUN' || outer > inner) return [];
  if (inNameOf(tree, inner) === undefined || !isBuiltAlike(tree, node, outer)) return [];
  const fits = labelled(tree, node, 'conj') ? goesOn(tree, node, inner, outer) : isListed(tree, node, inner);
  const own = ownOf(tree, node, outer);
  return fits && own !== undefined
    ? [
        { node, head: outer, label: 'conj' },
        { node: own, head: node, label: 'nmod' },
      ]
    : [];
}

/** Both with an article of one kind, or "its seat in Oslo and offices in ten states": whose they are goes for both. */
function isBuiltAlike(tree: Tree, node: number, outer: number): boolean {
  const [own, other] = [node, outer].map((noun) => articleOf(tree, noun));
  return (
    own === other || (own === '' && xpos(tree, node) === 'NNS' && /^(?:its|his|her|their)$/.test(other ?? ''))
  );
}

/** What stands behind a noun with a preposition, though the parser may hang it on the verb. */
function ownOf(tree: Tree, node: number, outer: number): number | undefined {
  const behind = tree.tokens.findIndex((_, other) => prepositionOf(tree, other)[0] === node + 1);
  let verb = outer;
  while (verb >= 0 && upos(tree, verb) !== 'VERB') verb = headOf(tree, verb);
  return behind > node && [node, verb].includes(headOf(tree, behind)) ? behind : undefined;
}

/** "and a school in Nice": with the same preposition, or something that a person or place is none of, with one of its own. */
function goesOn(tree: Tree, node: number, inner: number, outer: number): boolean {
  const own = ownOf(tree, node, outer);
  if (own === undefined || isSameKind(tree, node, inner)) return false;
  const same = linkOf(tree, own) === linkOf(tree, inner);
  const listed = labelled(tree, outer, 'conj') || inNameOf(tree, inner) === 'PER';
  return same || (listed && !isOfPerson(tree, node) && !isOfOrganization(tree, node));
}

/** ", a bar in Metz and": the next of a list, and no other name of the place before the comma. */
function isListed(tree: Tree, node: number, inner: number): boolean {
  const own = dependents(tree, node, 'nmod').find((child) => prepositionOf(tree, child)[0] === node + 1);
  const next = dependent(tree, node, 'conj');
  if (own === undefined || next === undefined || dependent(tree, next, 'nmod') === undefined) return false;
  const same = linkOf(tree, own) === linkOf(tree, inner) && inNameOf(tree, own) === inNameOf(tree, inner);
  return same && !isSameKind(tree, node, inner);
}

/** A name may be that of a person or firm or town, and so may the noun. */
function isSameKind(tree: Tree, noun: number, name: number): boolean {
  if (isPlace.test(word(tree, noun))) return inNameOf(tree, name) === 'LOC';
  if (inNameOf(tree, name) === 'PER') return isOfPerson(tree, noun);
  return inNameOf(tree, name) === 'ORG' && isOfOrganization(tree, noun);
}

const isPlace =
  /^(?:cit(?:y|ies)|towns?|villages?|ports?|islands?|suburbs?|districts?|regions?|areas?|states?|provinces?|count(?:y|ies)|countr(?:y|ies)|places?|parts?|capitals?|communit(?:y|ies)|settlements?|resorts?|valleys?|camps?)$/;

function linkOf(tree: Tree, node: number): string {
  return wordsOf(tree, prepositionOf(tree, node));
}
