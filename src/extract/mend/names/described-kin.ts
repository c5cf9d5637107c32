import { dependents, headOf, inNameOf, upos, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "her husband, the historian Colin Lee": the name behind both nouns is the husband's, and both tell of it. */
export function describedKin(tree: Tree, noun: number): readonly Edit[] {
  const owned = headOf(tree, noun);
  if (owned < 0 || upos(tree, noun) !== 'NOUN' || upos(tree, owned) !== 'NOUN') return [];
  if (dependents(tree, owned, 'nmod:poss').length === 0) return [];
  const name = dependents(tree, noun, 'appos').find(
    (child) => child === noun + 1 && inNameOf(tree, child) === 'PER' && word(tree, child - 1) !== ',',
  );
  return name === undefined
    ? []
    : [
        { node: name, head: owned, label: 'appos' },
        { node: noun, head: name, label: 'appos' },
      ];
}
