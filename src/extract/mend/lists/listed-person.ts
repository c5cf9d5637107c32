import { dependent, dependents, headOf, inNameOf, labelled, nameAt, upos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "singer Ada Burke, guitarist Liam Daly and ...": a bare noun with a name behind it brings in the next of a list. */
export function listedPerson(tree: Tree, role: number): readonly Edit[] {
  const before = headOf(tree, role);
  if (before < 0) return [];
  if (upos(tree, role) === 'PROPN') return nextPerson(tree, role, before);
  if (upos(tree, role) !== 'NOUN') return [];
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

/** "the poet Ada Burke, the former president Liam Daly, and Bo Lee": no person with a full name is another, where a list goes on. */
function nextPerson(tree: Tree, name: number, before: number): readonly Edit[] {
  const isPerson = [name, before].every((node) => {
    const run = nameAt(tree, node);
    return run?.type === 'PER' && run.first < run.last;
  });
  const goesOn = dependents(tree, name, 'conj').some((node) => dependent(tree, node, 'cc') !== undefined);
  return isPerson && goesOn && before < name ? [{ node: name, head: before, label: 'conj' }] : [];
}
