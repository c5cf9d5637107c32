import { headOf, upos, word } from '../../propose/walk.js';
import type { NameRun, Tree } from '../../tree.js';
import { type Correction, editedTree } from '../correction.js';

/** "Duke Ottokar the Lame": what a ruler is called besides is a part of the name. */
export const epithet: Correction = (tree) =>
  tree.names.reduce<Tree>(
    (mended, name) => (isCalled(tree, name) ? withEpithet(mended, name) : mended),
    tree,
  );

function isCalled(tree: Tree, { last, type }: NameRun): boolean {
  const text = (node: number) => tree.tokens[node]?.text ?? '';
  return (
    type === 'PER' &&
    text(last + 1) === 'the' &&
    /^\p{Lu}\p{Ll}+$/u.test(text(last + 2)) &&
    !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(upos(tree, last + 3)) &&
    !/^(?:of|for|['’]s)$/.test(word(tree, last + 3)) &&
    tree.names.every(({ first }) => first !== last + 1 && first !== last + 2)
  );
}

function withEpithet(tree: Tree, { first, last }: NameRun): Tree {
  const end = last + 2;
  const run = Array.from({ length: end - first + 1 }, (_, offset) => first + offset);
  const top = run.find((node) => headOf(tree, node) < first || headOf(tree, node) > end) ?? first;
  const moved = run.flatMap((node) =>
    (tree.children[node] ?? []).filter((child) => child < first || child > end),
  );
  const mended = editedTree(tree, [
    ...moved.map((node) => ({ node, head: first })),
    ...run.slice(1).map((node) => ({ node, head: first, label: 'flat', upos: 'PROPN', xpos: 'NNP' })),
    { node: first, head: headOf(tree, top), label: tree.parse.labels[top] ?? 'dep' },
  ]);
  if (!mended) return tree;
  return {
    ...mended,
    names: tree.names.map((name) => (name.first === first ? { ...name, last: end } : name)),
  };
}
