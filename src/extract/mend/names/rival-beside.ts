import { dependents, headOf, labelled, nameAt, upos, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "Volvo's rival Scania", "its rival Scania": a rival is somebody's, and no quality. */
export function rivalBeside(tree: Tree, rival: number): readonly Edit[] {
  const name = headOf(tree, rival);
  if (
    word(tree, rival) !== 'rival' ||
    upos(tree, name) !== 'PROPN' ||
    nameAt(tree, name)?.first !== rival + 1
  )
    return [];
  const isOwned = dependents(tree, name, 'nmod:poss').some((owner) => owner < rival);
  return isOwned && labelled(tree, rival, 'amod')
    ? [{ node: rival, label: 'nmod:desc', upos: 'NOUN', xpos: 'NN' }]
    : [];
}
