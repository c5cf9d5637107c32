import { isOfPerson } from '../../propose/lexicon/titles.js';
import { dependent, dependents, headOf, inNameOf, labelled, upos, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "Bo Lind, poet, printer and amateur boxer, left": the boxer is no second one who left, but the last thing that Lind was. */
export function rolesOfName(tree: Tree, role: number): readonly Edit[] {
  const name = headOf(tree, role);
  if (name < 0 || name > role || inNameOf(tree, name) !== 'PER' || !isBareRole(tree, role)) return [];
  const first = dependents(tree, name, 'appos').find(
    (child) => name < child && child < role && isBareRole(tree, child),
  );
  return first !== undefined && labelled(tree, role, 'conj') ? [{ node: role, head: first }] : [];
}

function isBareRole(tree: Tree, noun: number): boolean {
  return (
    upos(tree, noun) === 'NOUN' &&
    xpos(tree, noun) === 'NN' &&
    isOfPerson(tree, noun) &&
    dependent(tree, noun, 'det', 'nmod:poss', 'appos', 'flat', 'nummod') === undefined
  );
}
