import { isOfPerson } from '../../propose/lexicon/titles.js';
import { headOf, inNameOf, labelled, nameAt, upos, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "the winner of the race, Ann Lee,": no race is called so, but who won it. */
export function nameOfOuter(tree: Tree, name: number): readonly Edit[] {
  const inner = headOf(tree, name);
  if (inNameOf(tree, name) !== 'PER' || word(tree, (nameAt(tree, name)?.first ?? 0) - 1) !== ',') return [];
  if (upos(tree, inner) !== 'NOUN' || !labelled(tree, inner, 'nmod') || isOfPerson(tree, inner)) return [];
  const outer = headOf(tree, inner);
  return upos(tree, outer) === 'NOUN' && isOfPerson(tree, outer) && outer < inner && inner < name
    ? [{ node: name, head: outer }]
    : [];
}
