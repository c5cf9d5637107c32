import { dependents, headOf, labelled, upos, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "the Portuguese and Pablo Ruiz 's Spanish division": what bears 's owns what follows, and does not stand beside it. */
export function owner(tree: Tree, name: number): readonly Edit[] {
  const [mark] = dependents(tree, name, 'case').filter((child) => xpos(tree, child) === 'POS');
  if (mark === undefined || mark < name || labelled(tree, name, 'nmod:poss')) return [];

  let owned = mark + 1;
  while (headOf(tree, owned) > mark) owned = headOf(tree, owned);
  if (headOf(tree, owned) > name || !['NOUN', 'PROPN'].includes(upos(tree, owned))) return [];
  const edits = [{ node: name, head: owned, label: 'nmod:poss' }];
  // Alone behind 's, it takes the place of its owner.
  return headOf(tree, owned) === name
    ? [...edits, { node: owned, head: headOf(tree, name), label: tree.parse.labels[name] ?? 'dep' }]
    : edits;
}
