import { headOf, labelled, upos, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "once the investor is no longer in the room": both words are one adverb of the clause that either hangs on. */
export function noLonger(tree: Tree, longer: number): readonly Edit[] {
  const no = longer - 1;
  if (word(tree, longer) !== 'longer' || word(tree, no) !== 'no') return [];
  if (labelled(tree, longer, 'advmod') && headOf(tree, no) === longer) return [];
  const own = headOf(tree, no) === longer ? headOf(tree, longer) : headOf(tree, no);
  const head = upos(tree, no - 1) === 'AUX' ? headOf(tree, no - 1) : own;
  if (head < 0) return [];
  return [
    { node: longer, head, label: 'advmod', upos: 'ADV', xpos: 'RB' },
    { node: no, head: longer, label: 'advmod', upos: 'ADV', xpos: 'RB' },
  ];
}
