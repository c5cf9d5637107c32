import { dependent, labelled, upos, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "was named chief executive of the railway": such adjectives are nouns where something describes or owns them. */
export function nounInOffice(tree: Tree, node: number): readonly Edit[] {
  if (
    upos(tree, node) !== 'ADJ' ||
    !/^(?:executive|general|official|professional|representative)$/.test(word(tree, node))
  )
    return [];
  const owned = dependent(tree, node, 'nmod', 'amod', 'det') !== undefined;
  const modifies = labelled(tree, node, 'amod', 'compound');
  return owned && !modifies ? [{ node, upos: 'NOUN', xpos: 'NN' }] : [];
}
