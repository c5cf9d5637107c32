import { dependent, dependents, headOf, labelled, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "the man to whom the king gave it": the pronoun belongs to the clause it opens, not to the noun before it. */
export function pronounOfRelative(tree: Tree, pronoun: number): readonly Edit[] {
  if (!['whom', 'which'].includes(word(tree, pronoun)) || !labelled(tree, pronoun, 'nmod')) return [];
  if (dependent(tree, pronoun, 'case') === undefined) return [];
  const verb = dependents(tree, headOf(tree, pronoun), 'acl').find((child) => child > pronoun);
  return verb === undefined ? [] : [{ node: pronoun, head: verb, label: 'obl' }];
}
