import type { Tree } from '../tree.js';
import { dependent, labelled } from './walk.js';

/** What is read, for `confidenceOf`. */
interface Reading {
  /** How often its rule is right on a short main clause that the parser is sure of: 0 to 1. */
  readonly reliability: number;
  /** The head of the clause, or the noun, that it is read from. */
  readonly anchor: number;
  /** How sure the parser was of the way from subject to object, by `weakestLink`: 0 to 1. */
  readonly sureness: number;
}

/**
 * How sure a reading is, 0 to 1: a logistic regression on what the dev part of CaRB gives, right where an annotator wrote it
 * too, and on what the dev parts of EWT and GUM give, right where the annotators' trees give it too; the rules' reliabilities
 * go in as they are. `npm run evaluate` prints how many are right in each range.
 */
export function confidenceOf(tree: Tree, { reliability, anchor, sureness }: Reading): number {
  const odds =
    Math.log(reliability / (1 - reliability)) +
    weights.base +
    weights.sureness * sureness +
    weights.length * tree.tokens.length +
    placeWeight(tree, anchor);
  return 1 / (1 + Math.exp(-odds));
}

const weights = {
  base: -2.33,
  sureness: 3.38,
  length: -0.01,
  borrowed: -0.18,
  embedded: -0.28,
};

/** A participle borrows its subject; a clause inside another is told less surely. */
function placeWeight(tree: Tree, head: number): number {
  if (dependent(tree, head, 'nsubj') !== undefined)
    return labelled(tree, head, 'ccomp', 'advcl') ? weights.embedded : 0;
  return labelled(tree, head, 'acl', 'advcl') ? weights.borrowed : 0;
}
