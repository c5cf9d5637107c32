import type { Tree } from '../tree.js';

/** A token that hangs on another head, or by another relation, than the parser said. */
export interface Edit {
  readonly node: number;
  readonly head: number;
  readonly label: string;
}

/** Looks for one known fault; answers the edits that mend it. The edited heads must still form a tree. */
export type Correction = (tree: Tree) => readonly Edit[];
