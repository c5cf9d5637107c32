import { isCalling } from '../../propose/lexicon/callings.js';
import { isPersonNoun } from '../../propose/lexicon/titles.js';
import { headOf, inNameOf, upos, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import { type Correction, editedTree } from '../correction.js';

/** "Goalkeeper Ada Moss saved": what opens a sentence is written large, and what somebody does is no first name. */
export const callingInFront: Correction = (tree) => {
  const name = tree.names.find(({ first, last, type }) => first < 2 && last > 1 && type === 'PER');
  if (!name || !opensWithCalling(tree)) return tree;
  const words = Array.from({ length: name.last + 1 }, (_, node) => node);
  const first = words.slice(1);
  if (first.some((node) => upos(tree, node) !== 'PROPN')) return tree;
  const top = words.find((node) => headOf(tree, node) > name.last || headOf(tree, node) < 0);
  if (top === undefined) return tree;
  const moved = words.flatMap((node) => (tree.children[node] ?? []).filter((child) => child > name.last));
  const mended = editedTree(tree, [
    ...moved.map((node) => ({ node, head: 1 })),
    ...first.slice(1).map((node) => ({ node, head: 1, label: 'flat' })),
    { node: 0, head: 1, label: 'nmod:desc', upos: 'NOUN', xpos: 'NN' },
    { node: 1, head: headOf(tree, top), label: tree.parse.labels[top] ?? 'dep' },
  ]);
  if (!mended) return tree;
  const names = tree.names.filter(({ last }) => last > 0);
  return { ...mended, names: names.map((each) => (each === name ? { ...name, first: 1 } : each)) };
};

/** "Walker Evans Moss" is somebody's name: only what nobody is called counts inside of one. */
function opensWithCalling(tree: Tree): boolean {
  if (upos(tree, 0) !== 'NOUN' && upos(tree, 0) !== 'PROPN') return false;
  return isCalling(word(tree, 0)) || (isPersonNoun(word(tree, 0)) && inNameOf(tree, 0) === undefined);
}
