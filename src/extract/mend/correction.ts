import { reparsed, type Tree } from '../tree.js';

/** Looks for one known fault of the parser; answers the tree without it, or the same tree where it does not find it. */
export type Correction = (tree: Tree) => Tree;

/** What changes about a token. */
export interface Edit {
  readonly node: number;
  readonly head?: number;
  readonly label?: string;
  readonly upos?: string;
  readonly xpos?: string;
}

/** A correction that only names its edits. Edits that would leave no tree are dropped. */
export function byEdits(find: (tree: Tree) => readonly Edit[]): Correction {
  return (tree) => {
    const edits = new Map(find(tree).map((edit) => [edit.node, edit]));
    if (edits.size === 0) return tree;
    const { parse } = tree;
    const heads = parse.heads.map((head, node) => edits.get(node)?.head ?? head);
    if (!isTree(heads)) return tree;
    return reparsed(tree, {
      ...parse,
      heads,
      labels: parse.labels.map((label, node) => edits.get(node)?.label ?? label),
      upos: parse.upos.map((tag, node) => edits.get(node)?.upos ?? tag),
      xpos: parse.xpos.map((tag, node) => edits.get(node)?.xpos ?? tag),
    });
  };
}

/** One root, and every token reaches it. */
function isTree(heads: readonly number[]): boolean {
  if (heads.filter((head) => head === -1).length !== 1) return false;
  return heads.every((_, start) => {
    let at = start;
    for (let steps = 0; at !== -1 && steps <= heads.length; steps += 1) at = heads[at] ?? -1;
    return at === -1;
  });
}
