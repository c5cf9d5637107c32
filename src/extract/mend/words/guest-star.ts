import { dependents, headOf, labelled, lemma, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "Lind guest starred in it": as a guest she starred, and is no guest of that name. */
export function guestStar(tree: Tree, guest: number): readonly Edit[] {
  const verb = guest + 1;
  if (word(tree, guest) !== 'guest' || lemma(tree, verb) !== 'star' || headOf(tree, guest) !== verb)
    return [];
  if (!labelled(tree, guest, 'nsubj')) return [];
  const name = dependents(tree, guest, 'compound', 'nmod:desc').at(-1);
  return [
    { node: guest, label: 'advmod', upos: 'ADV', xpos: 'RB' },
    ...(name === undefined ? [] : [{ node: name, head: verb, label: 'nsubj' }]),
  ];
}
