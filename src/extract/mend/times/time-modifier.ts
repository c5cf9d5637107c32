import { isTime } from '../../propose/clause/arguments.js';
import { headOf, labelled, prepositionOf, upos, wordsOf } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "signed in Oslo on Friday": a date behind the name of a place dates the deed, not the place. */
export function timeModifier(tree: Tree, time: number): readonly Edit[] {
  const noun = headOf(tree, time);
  const verb = noun < 0 ? -1 : headOf(tree, noun);
  if (verb < 0 || time < noun) return [];
  if (!isTime(tree, time) || isTime(tree, noun)) return [];
  const preposition = wordsOf(tree, prepositionOf(tree, time));
  const bare = labelled(tree, time, 'nmod:unmarked');
  if (!bare && !['on', 'in', 'since', 'during', 'until', 'before', 'after'].includes(preposition)) return [];
  const datable =
    labelled(tree, noun, 'obl:agent') || (labelled(tree, noun, 'obl', 'obj') && upos(tree, noun) === 'PROPN');
  if (!datable || upos(tree, verb) !== 'VERB') return [];
  return [{ node: time, head: verb, label: bare ? 'obl:unmarked' : 'obl' }];
}
