import { isTime } from '../../propose/clause/arguments.js';
import { dependent, dependents, labelled } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "divorced her a decade later": nobody is given a decade. */
export function objectBeforeTime(tree: Tree, verb: number): readonly Edit[] {
  const whom = dependent(tree, verb, 'iobj');
  const objects = dependents(tree, verb, 'obj');
  const [time] = objects;
  if (whom === undefined || time === undefined || objects.length > 1 || !isTime(tree, time)) return [];
  // "gave her an hour", "gave her the time of her life".
  const later = dependents(tree, verb, 'advmod').find((node) => node === time + 1);
  if (
    later === undefined ||
    dependent(tree, time, 'nmod') !== undefined ||
    labelled(tree, later, 'advmod:emph')
  )
    return [];
  return [
    { node: whom, label: 'obj' },
    { node: time, label: 'obl:unmarked' },
  ];
}
