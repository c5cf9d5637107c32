import { dependent, dependents, headOf, inNameOf, labelled, upos, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "a letter to Moss which names the thief": nobody is a "which"; the letter names him. */
export function whichOfPerson(tree: Tree, verb: number): readonly Edit[] {
  const person = headOf(tree, verb);
  if (person < 0 || inNameOf(tree, person) !== 'PER') return [];
  if (!dependents(tree, verb, 'nsubj', 'obj').some((child) => word(tree, child) === 'which')) return [];
  if (dependent(tree, person, 'case') === undefined) return [];
  const above = headOf(tree, person);
  const thing = labelled(tree, person, 'nmod')
    ? above
    : dependents(tree, above, 'obj').find((child) => child < person);
  return thing !== undefined && upos(tree, thing) === 'NOUN' && thing < person
    ? [{ node: verb, head: thing }]
    : [];
}
