import { isOfPerson } from '../../propose/lexicon/titles.js';
import { dependent, dependents, headOf, inNameOf, subtree, upos, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "Bo Lind, poet, printer and amateur boxer, left": the boxer is no second one who left, but the last thing that Lind was. */
export function rolesOfName(tree: Tree, role: number): readonly Edit[] {
  const name = headOf(tree, role);
  if (name < 0 || name > role || inNameOf(tree, name) !== 'PER' || !isBareRole(tree, role)) return [];
  const first = dependents(tree, name, 'appos').find(
    (child) => name < child && child < role && isBareRole(tree, child),
  );
  return first === undefined ? ofList(tree, role, name) : [{ node: role, head: first }];
}

/** The parser may have all of them stand beside the name; without an article none of them does anything. */
function ofList(tree: Tree, role: number, name: number): readonly Edit[] {
  const roles = dependents(tree, name, 'conj');
  const all = [...roles, ...roles.flatMap((each) => dependents(tree, each, 'conj'))];
  const below = all.flatMap((each) => subtree(tree, each)).filter((node) => upos(tree, node) !== 'PUNCT');
  const end = Math.max(...below);
  const [first = role] = roles;
  const isShut = word(tree, first - 1) === ',' && /^[,.;]$/.test(word(tree, end + 1));
  if (all.length < 2 || !isShut || !all.every((each) => isBareRole(tree, each))) return [];
  return role === first ? [{ node: role, label: 'appos' }] : [{ node: role, head: first }];
}

function isBareRole(tree: Tree, noun: number): boolean {
  return (
    upos(tree, noun) === 'NOUN' &&
    xpos(tree, noun) === 'NN' &&
    isOfPerson(tree, noun) &&
    dependent(tree, noun, 'det', 'nmod:poss', 'appos', 'flat', 'nummod') === undefined
  );
}
