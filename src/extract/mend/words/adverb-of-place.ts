import { labelled, upos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "asked to stay indoors": where they stay, and no thing. */
export function adverbOfPlace(tree: Tree, node: number): readonly Edit[] {
  return upos(tree, node) === 'NOUN' && labelled(tree, node, 'obj', 'obl')
    ? [{ node, label: 'advmod', upos: 'ADV', xpos: 'RB' }]
    : [];
}
