import { isTime } from '../../propose/clause/arguments.js';
import { dependent, headOf, prepositionOf, word, wordsOf } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "faces 15 years in prison": where the years are spent belongs to the years. */
export function termInPrison(tree: Tree, place: number): readonly Edit[] {
  if (!/^(?:prison|jail|custody|captivity|exile|detention)$/.test(word(tree, place))) return [];
  const preposition = prepositionOf(tree, place);
  const years = (preposition[0] ?? 0) - 1;
  if (
    wordsOf(tree, preposition) !== 'in' ||
    !isTime(tree, years) ||
    dependent(tree, years, 'nummod') === undefined ||
    headOf(tree, years) !== headOf(tree, place)
  )
    return [];
  return [{ node: place, head: years, label: 'nmod' }];
}
