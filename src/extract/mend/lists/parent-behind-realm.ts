import { dependents, headOf, inNameOf, labelled, prepositionOf, wordsOf } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "a son of King Karl of Tarvia and Queen Ada": nobody is joined with a land, but with its king. */
export function parentBehindRealm(tree: Tree, member: number): readonly Edit[] {
  const realm = headOf(tree, member);
  const person = realm < 0 ? -1 : headOf(tree, realm);
  if (person < 0 || inNameOf(tree, member) !== 'PER' || inNameOf(tree, realm) !== 'LOC') return [];
  if (inNameOf(tree, person) !== 'PER' || !labelled(tree, realm, 'nmod')) return [];
  const isOf = /^(?:of|from)$/.test(wordsOf(tree, prepositionOf(tree, realm)));
  return isOf && dependents(tree, member, 'cc').length > 0 ? [{ node: member, head: person }] : [];
}
