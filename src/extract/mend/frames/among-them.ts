import { headOf, subtree, upos, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "the disputes remain open, among them the width of the strait": an example is nothing that remains. */
export function amongThem(tree: Tree, noun: number): readonly Edit[] {
  const verb = headOf(tree, noun);
  if (verb < 0 || noun < verb || upos(tree, verb) !== 'VERB') return [];
  const [first = noun] = subtree(tree, noun).filter(
    (node) => !['ADP', 'PUNCT', 'PRON'].includes(upos(tree, node)),
  );
  const opens = word(tree, first - 2) === 'among' && word(tree, first - 1) === 'them';
  return opens ? [{ node: noun, label: 'parataxis' }] : [];
}
