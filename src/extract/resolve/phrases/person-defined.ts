import { dependent, upos, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { ResolvedName } from '../groups/name-entities.js';
import type { NamedEntity } from '../groups/named-entity.js';

/** "Ada Holt was a chemist from Oslo", "Ada Holt was born to Otto Holt": of the people named, the one that is told who that is. */
export function personDefined(tree: Tree, people: readonly ResolvedName[]): NamedEntity | null {
  const { root } = tree;
  const isTold =
    (dependent(tree, root, 'cop') !== undefined && upos(tree, root) === 'NOUN') ||
    (word(tree, root) === 'born' && dependent(tree, root, 'aux') !== undefined);
  const subject = isTold ? dependent(tree, root, 'nsubj') : undefined;
  const found = people.find(
    ({ mention }) => subject !== undefined && mention.first <= subject && subject <= mention.last,
  );
  return found?.entity ?? null;
}
