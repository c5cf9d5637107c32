import { isLeftOut } from '../../propose/rules/prepositional.js';
import { headOf, labelled, prepositionOf, upos, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "runs ferries to Oslo and Bergen but not to Moss": where a place is left out, what is done is done to the places. */
export function butNotTo(tree: Tree, node: number): readonly Edit[] {
  if (!isLeftOut(tree, node) || prepositionOf(tree, node).length === 0) return [];
  let first = headOf(tree, node);
  while (labelled(tree, first, 'conj')) first = headOf(tree, first);
  const object = headOf(tree, first);
  const verb = object < 0 ? -1 : headOf(tree, object);
  const [preposition] = prepositionOf(tree, first);
  const fits = labelled(tree, first, 'nmod') && labelled(tree, object, 'obj') && preposition === object + 1;
  if (!fits || verb < 0 || upos(tree, verb) !== 'VERB' || object < verb) return [];
  return word(tree, preposition ?? -1) === 'of' ? [] : [{ node: first, head: verb, label: 'obl' }];
}
