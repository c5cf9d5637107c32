import { headOf, inNameOf, labelled, upos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "singer Ada Burke, guitarist Liam Daly and ...": a bare noun with a name behind it brings in the next of a list. */
export function listedPerson(tree: Tree, role: number): readonly Edit[] {
  const before = headOf(tree, role);
  if (before < 0 || upos(tree, role) !== 'NOUN') return [];
  const name = role + 1;
  const above = headOf(tree, name);
  const hangs =
    above === role ? labelled(tree, name, 'flat') : above === before && labelled(tree, name, 'appos');
  if (
    !hangs ||
    upos(tree, name) !== 'PROPN' ||
    inNameOf(tree, name) !== 'PER' ||
    inNameOf(tree, before) !== 'PER'
  )
    return [];
  return [
    { node: name, head: before, label: 'conj' },
    { node: role, head: name, label: 'nmod:desc' },
  ];
}
