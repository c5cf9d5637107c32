import { isNominal } from '../../propose/phrase.js';
import {
  dependents,
  headOf,
  inNameOf,
  labelled,
  nameAt,
  prepositionOf,
  upos,
  word,
  wordsOf,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "a letter to Moss which names the thief", "the novel Frost by Ada Lind, which was filmed": nobody is a "which". */
export function whichOfPerson(tree: Tree, verb: number): readonly Edit[] {
  const person = headOf(tree, verb);
  if (person < 0 || inNameOf(tree, person) !== 'PER') return [];
  if (!dependents(tree, verb, 'nsubj', 'obj').some((child) => word(tree, child) === 'which')) return [];
  const thing = thingBefore(tree, person);
  return thing === undefined ? [] : [{ node: verb, head: thing }];
}

function thingBefore(tree: Tree, person: number): number | undefined {
  const preposition = prepositionOf(tree, person);
  const above = headOf(tree, person);
  const isPart = labelled(tree, person, 'nmod');
  const thing = isPart ? above : dependents(tree, above, 'obj').find((child) => child < person);
  if (thing === undefined || thing < 0 || preposition.length === 0) return undefined;
  if (upos(tree, thing) === 'NOUN' && thing < person) return thing;
  // A name stands for a work where somebody with a full name made it.
  const { first = 0, last = 0 } = nameAt(tree, person) ?? {};
  const isWork = isPart && first < last && wordsOf(tree, preposition) === 'by';
  return isWork && isNominal(tree, thing) && inNameOf(tree, thing) !== 'PER' ? thing : undefined;
}
