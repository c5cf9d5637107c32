import { headOf, labelled } from '../../propose/walk.js';
import type { NameRun, Tree } from '../../tree.js';
import { editedTree } from '../correction.js';

/** The tree where these tokens are one name, whose words hang on the first that the parser hung outside. */
export function oneName(tree: Tree, first: number, last: number, type: NameRun['type']): Tree {
  const isIn = (node: number) => first <= node && node <= last;
  const tokens = tree.tokens.flatMap((_, node) => (isIn(node) ? [node] : []));
  const [top, ...others] = tokens.filter((node) => !isIn(headOf(tree, node)));
  if (top === undefined) return tree;
  const around = tree.tokens.flatMap((_, node) => {
    const head = headOf(tree, node);
    return !isIn(node) && isIn(head) && head !== top ? [{ node, head: top }] : [];
  });
  const mended = editedTree(tree, [
    // "the film Calling the Bluff".
    { node: top, upos: 'PROPN', xpos: 'NNP', ...(labelled(tree, top, 'acl') ? { label: 'appos' } : {}) },
    ...others.map((node) => ({ node, head: top, label: 'flat' })),
    ...around,
  ]);
  if (mended === null) return tree;
  const names = tree.names.filter((name) => name.last < first || last < name.first);
  return {
    ...mended,
    names: [...names, { first, last, type }].sort((one, other) => one.first - other.first),
  };
}
