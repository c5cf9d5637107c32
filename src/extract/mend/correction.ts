import { buildTree, type Tree } from '../tree.js';

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

/** A correction that only names its edits. The heads that result must still form a tree. */
export function byEdits(find: (tree: Tree) => readonly Edit[]): Correction {
  return (tree) => {
    const edits = new Map(find(tree).map((edit) => [edit.node, edit]));
    if (edits.size === 0) return tree;
    const { parse } = tree;
    return buildTree(tree.sentence, {
      ...parse,
      heads: parse.heads.map((head, node) => edits.get(node)?.head ?? head),
      labels: parse.labels.map((label, node) => edits.get(node)?.label ?? label),
      upos: parse.upos.map((tag, node) => edits.get(node)?.upos ?? tag),
      xpos: parse.xpos.map((tag, node) => edits.get(node)?.xpos ?? tag),
    });
  };
}
