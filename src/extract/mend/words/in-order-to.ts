import { headOf, labelled, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "sued Shell in order to stop it": "in" opens the purpose and is no particle of the verb. */
export function inOrderTo(tree: Tree, preposition: number): readonly Edit[] {
  if (
    `${word(tree, preposition)} ${word(tree, preposition + 1)} ${word(tree, preposition + 2)}` !==
    'in order to'
  )
    return [];
  const deed = headOf(tree, preposition + 2);
  if (deed < preposition || labelled(tree, preposition, 'mark')) return [];
  return [
    { node: preposition, head: deed, label: 'mark', upos: 'SCONJ', xpos: 'IN' },
    { node: preposition + 1, head: preposition, label: 'fixed' },
  ];
}
