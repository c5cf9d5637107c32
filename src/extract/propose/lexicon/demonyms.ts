import type { Tree } from '../../tree.js';
import { upos, word } from '../walk.js';

/** "Dutch", "Argentine": an adjective of a land or a town, told by its capital and its end. */
export function isDemonym(tree: Tree, node: number): boolean {
  return (
    upos(tree, node) === 'ADJ' &&
    // "a Roman Catholic" is from anywhere.
    !(word(tree, node) === 'roman' && /^catholics?$/.test(word(tree, node + 1))) &&
    // "German-Russian" is neither.
    /^[A-Z][^-]*(?:an|ese|i?sh|i|ic|ch|ek|kh?|ss|ine|ino|ot|yz|asy)$/.test(tree.tokens[node]?.text ?? '')
  );
}
