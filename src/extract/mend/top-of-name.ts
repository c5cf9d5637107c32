import { headOf, labelled, nameAt, nameHead, upos } from '../propose/walk.js';
import type { Tree } from '../tree.js';

/** The word that a name which ends here hangs by, "Temple" of "the Temple of Hope", whatever the recogniser found of it. */
export function topOfName(tree: Tree, end: number): number | undefined {
  const name = nameAt(tree, end);
  if (name === undefined && upos(tree, end) !== 'PROPN') return undefined;
  let top = name ? nameHead(tree, name) : end;
  while (labelled(tree, top, 'nmod', 'flat', 'compound') && upos(tree, headOf(tree, top)) === 'PROPN')
    top = headOf(tree, top);
  return top;
}
