import {
  dependents,
  headOf,
  inNameOf,
  labelled,
  nameAt,
  nameHead,
  prepositionOf,
  upos,
  word,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "left Bari, in the south of Italy, on Friday", "moved to Bari, near Lecce": between commas behind a place stands where that is. */
export function placeInCommas(tree: Tree, noun: number): readonly Edit[] {
  const [preposition = 0] = prepositionOf(tree, noun);
  const name = nameAt(tree, preposition - 2);
  const verb = headOf(tree, noun);
  if (name === undefined || word(tree, preposition - 1) !== ',' || upos(tree, verb) !== 'VERB') return [];
  if (!isWhere.test(word(tree, preposition)) || !isPlace(tree, noun)) return [];
  const house = nameHead(tree, name);
  if (name.type === 'ORG' && isOfSubject(tree, house, verb) && noun < verb)
    return [{ node: noun, head: house, label: 'nmod' }];
  if (name.type !== 'LOC') return [];
  const place = dependents(tree, verb, 'obj', 'obl').find((node) => node >= name.first && node <= name.last);
  // "died in Bari, in the south of Italy": in both.
  const isThere = place === undefined || isWhere.test(word(tree, prepositionOf(tree, place)[0] ?? -1));
  return isThere ? [] : [{ node: noun, head: place, label: 'nmod' }];
}

const isWhere = /^(?:in|on|at|near|outside|off)$/;

/** "Experts at Lund University, in Sweden, tested it": a house in what tells of the subject. */
function isOfSubject(tree: Tree, house: number, verb: number): boolean {
  const noun = headOf(tree, house);
  return labelled(tree, house, 'nmod') && labelled(tree, noun, 'nsubj') && headOf(tree, noun) === verb;
}

/** A name of a place, or a part of one: "the south of Italy", "the island of Java". */
function isPlace(tree: Tree, noun: number): boolean {
  return [noun, ...dependents(tree, noun, 'nmod')].some((node) => inNameOf(tree, node) === 'LOC');
}
