import { dependent, dependents, headOf, inNameOf, labelled, nameAt, upos, word } from '../../propose/walk.js';
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
  if (isNextWithRole(tree, role, before)) {
    const first = labelled(tree, before, 'appos') ? headOf(tree, before) : before;
    return [{ node: role, head: first, label: 'conj' }];
  }
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

/** "the poet Ada Burke, the cosmonaut Liam Daly and the singer Bo Lee": no person is another, where a list goes on. */
function isNextWithRole(tree: Tree, role: number, before: number): boolean {
  const person = nameAt(tree, role + 1);
  const goesOn = [role, before, role + 1].some((node) => goesOnBehind(tree, node, role + 1));
  return (
    person?.type === 'PER' &&
    person.first === role + 1 &&
    person.first < person.last &&
    headOf(tree, role + 1) === role &&
    inNameOf(tree, before) === 'PER' &&
    hasThe(tree, role) &&
    goesOn
  );
}

/** "the poet Ada Burke, the former president Liam Daly, and Bo Lee": no person with a full name is another, where a list goes on. */
function nextPerson(tree: Tree, name: number, before: number): readonly Edit[] {
  const isPerson = [name, before].every((node) => {
    const run = nameAt(tree, node);
    return run?.type === 'PER' && run.first < run.last;
  });
  const role = dependents(tree, name, 'nmod:desc').find((node) => hasThe(tree, node));
  const goesOn = [name, ...(role === undefined ? [] : [before])].some((node) =>
    goesOnBehind(tree, node, name),
  );
  if (!isPerson || !goesOn || before > name) return [];
  if (role === undefined || !labelled(tree, before, 'appos'))
    return [{ node: name, head: before, label: 'conj' }];
  return [
    { node: role, head: headOf(tree, before), label: 'conj' },
    { node: name, head: role, label: 'appos' },
  ];
}

function hasThe(tree: Tree, node: number): boolean {
  return dependents(tree, node, 'det').some((det) => word(tree, det) === 'the');
}

function goesOnBehind(tree: Tree, node: number, last: number): boolean {
  return dependents(tree, node, 'conj').some(
    (other) => other > last && dependent(tree, other, 'cc') !== undefined,
  );
}
