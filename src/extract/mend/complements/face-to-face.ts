import { dependents, headOf, labelled, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "met face to face in Rome": the meeting is in Rome, not the face. */
export function faceToFace(tree: Tree, second: number): readonly Edit[] {
  const first = headOf(tree, second);
  const verb = first < 0 ? -1 : headOf(tree, first);
  if (verb < 0 || first !== second - 2 || word(tree, first) !== word(tree, second)) return [];
  if (!labelled(tree, first, 'advmod', 'obl')) return [];
  return dependents(tree, second, 'nmod').map((node) => ({ node, head: verb, label: 'obl' }));
}
