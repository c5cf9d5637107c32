import { dependents, headOf, labelled, nameAt, upos, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import { type Correction, editedTree } from '../correction.js';

/** "Its parish church, Saint Olav's, burned": the name of the house is "Saint Olav's", with its mark, and nothing is left out behind. */
export const ownersName: Correction = (tree) =>
  tree.tokens.reduce<Tree>(
    (mended, _, mark) => (isOfName(mended, mark) ? withMark(mended, mark) : mended),
    tree,
  );

function isOfName(tree: Tree, mark: number): boolean {
  const owner = headOf(tree, mark);
  if (
    xpos(tree, mark) !== 'POS' ||
    owner < 0 ||
    !labelled(tree, owner, 'appos') ||
    upos(tree, owner) !== 'PROPN'
  )
    return false;
  const first = Math.min(owner, ...dependents(tree, owner, 'nmod:desc', 'compound'));
  return (
    upos(tree, headOf(tree, owner)) === 'NOUN' &&
    word(tree, first - 1) === ',' &&
    /^[,.;]$/.test(word(tree, mark + 1)) &&
    nameAt(tree, owner)?.last === mark - 1
  );
}

function withMark(tree: Tree, mark: number): Tree {
  const mended = editedTree(tree, [{ node: mark, label: 'flat', upos: 'PROPN', xpos: 'NNP' }]);
  if (!mended) return tree;
  const names = tree.names.map((name) => (name.last === mark - 1 ? { ...name, last: mark } : name));
  return { ...mended, names };
}
