import type { Tree } from '../../tree.js';
import { mayAct } from '../clause/actor.js';
import { isRank } from '../clause/ranked.js';
import { subjectsOf } from '../clause/subjects.js';
import { type Draft, pairs } from '../draft.js';
import { children } from '../lexicon/kin.js';
import { inName, phraseOf, phrasesOf } from '../phrase.js';
import type { Phrase } from '../proposition.js';
import {
  dependent,
  dependents,
  headOf,
  inNameOf,
  labelled,
  lemma,
  prepositionOf,
  word,
  wordsOf,
  xpos,
} from '../walk.js';

/** "Ada was the youngest of five children of Karl Moss", "Ada, one of four sisters born to": be child of -> Karl Moss. */
export function oneOfChildren(tree: Tree, noun: number): readonly Draft[] {
  if (!children.has(lemma(tree, noun)) || xpos(tree, noun) !== 'NNS') return [];
  const one = headOf(tree, noun);
  if (one < 0 || !isOne(tree, one) || wordsOf(tree, prepositionOf(tree, noun)) !== 'of') return [];
  const predicate = `be ${lemma(tree, noun)} of`;
  return pairs(bearersOf(tree, one), parentsOf(tree, noun)).map(([subject, object]) => ({
    subject,
    relation: { core: [noun], text: `is ${lemma(tree, noun)} of`, predicate },
    object,
    anchor: one,
    clause: null,
    reliability: 0.8,
  }));
}

function isOne(tree: Tree, node: number): boolean {
  return word(tree, node) === 'one' || isRank(tree, node) || /^JJ[RS]$/.test(xpos(tree, node));
}

/** Who is that one: the subject of "was", or the name or pronoun that it tells of. */
function bearersOf(tree: Tree, one: number): readonly Phrase[] {
  if (dependent(tree, one, 'cop') !== undefined) return subjectsOf(tree, one);
  return labelled(tree, one, 'appos') ? [phraseOf(tree, headOf(tree, one))] : [];
}

/** "one of the children of the revolution", "of Norway": nobody's child. */
function isParent(tree: Tree, node: number): boolean {
  return inName(tree, node) ? inNameOf(tree, node) !== 'LOC' : mayAct(tree, node);
}

/** "children of the baker Karl Moss", "children born to Karl and Anna Moss". */
function parentsOf(tree: Tree, noun: number): readonly Phrase[] {
  const born = dependents(tree, noun, 'acl').filter((verb) => word(tree, verb) === 'born');
  return [
    ...dependents(tree, noun, 'nmod').filter((node) => wordsOf(tree, prepositionOf(tree, node)) === 'of'),
    ...born
      .flatMap((verb) => dependents(tree, verb, 'obl'))
      .filter((node) => wordsOf(tree, prepositionOf(tree, node)) === 'to'),
  ]
    .flatMap((node) => phrasesOf(tree, node))
    .filter(({ head }) => isParent(tree, head));
}
