import { headOf, inNameOf, labelled, prepositionOf, upos, word, wordsOf } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "met President Dirk Maes in Helsinki": people are nowhere by name, the meeting is there. */
export function meetingPlace(tree: Tree, place: number): readonly Edit[] {
  const person = headOf(tree, place);
  const verb = person < 0 ? -1 : headOf(tree, person);
  if (verb < 0 || place < person || inNameOf(tree, place) !== 'LOC') return [];
  const preposition = prepositionOf(tree, place);
  if (!/^(?:in|at|near|outside)$/.test(wordsOf(tree, preposition))) return [];
  // ", now in Bonn".
  if (word(tree, (preposition[0] ?? 0) - 2) === ',') return [];
  const isObject = labelled(tree, person, 'obj', 'obl') && person > verb && upos(tree, verb) === 'VERB';
  return isObject && inNameOf(tree, person) === 'PER' ? [{ node: place, head: verb, label: 'obl' }] : [];
}
