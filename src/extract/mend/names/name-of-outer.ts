import { isOfPerson } from '../../propose/lexicon/titles.js';
import { dependents, headOf, inNameOf, labelled, nameAt, upos, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "the winner of the race, Ann Lee,", ", Welsh runner Ann Lee,": no race is called so, but who won it. */
export function nameOfOuter(tree: Tree, name: number): readonly Edit[] {
  const inner = headOf(tree, name);
  if (inNameOf(tree, name) !== 'PER' || word(tree, startOf(tree, name) - 1) !== ',') return [];
  if (upos(tree, inner) !== 'NOUN' || !labelled(tree, inner, 'nmod') || isOfPerson(tree, inner)) return [];
  const outer = headOf(tree, inner);
  return upos(tree, outer) === 'NOUN' && isOfPerson(tree, outer) && outer < inner && inner < name
    ? [{ node: name, head: outer }]
    : [];
}

/** Where the name begins, with a title before it. */
function startOf(tree: Tree, name: number): number {
  const first = nameAt(tree, name)?.first ?? name;
  const title = dependents(tree, name, 'nmod:desc').find((node) => node === first - 1);
  return title === undefined
    ? first
    : Math.min(title, ...dependents(tree, title, 'amod', 'compound').filter((node) => node < title));
}
