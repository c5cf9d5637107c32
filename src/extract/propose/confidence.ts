import type { Tree } from '../tree.js';
import { dependent, labelled } from './walk.js';

/** What is read, for `confidenceOf`. */
interface Reading {
  /** How often its rule is right on a short main clause that the parser is sure of: 0 to 1. */
  readonly reliability: number;
  /** The head of the clause, or the noun, that it is read from. */
  readonly anchor: number;
  /** The heads of subject and object. */
  readonly ends: readonly number[];
}

/**
 * How sure a reading is, 0 to 1: a logistic regression on the propositions and triples that the dev part of CaRB gives, the
 * rules' reliabilities included. `npm run evaluate` prints how many are right in each range.
 */
export function confidenceOf(tree: Tree, { reliability, anchor, ends }: Reading): number {
  const margin = Math.min(...[anchor, ...ends].map((node) => tree.parse.margins[node] ?? 0));
  const odds =
    Math.log(reliability / (1 - reliability)) +
    weights.base +
    weights.margin * margin +
    weights.length * tree.tokens.length +
    placeWeight(tree, anchor);
  return 1 / (1 + Math.exp(-odds));
}

const weights = {
  base: -0.41,
  margin: 1.54,
  length: -0.017,
  borrowed: -0.94,
  marked: -0.92,
  embedded: -0.73,
};

/** A participle borrows its subject, and "the need for selling it" has none; a clause inside another is told less surely. */
function placeWeight(tree: Tree, head: number): number {
  if (dependent(tree, head, 'nsubj') !== undefined)
    return labelled(tree, head, 'ccomp', 'advcl') ? weights.embedded : 0;
  const marked = labelled(tree, head, 'acl') && dependent(tree, head, 'mark', 'case') !== undefined;
  if (!labelled(tree, head, 'acl', 'advcl')) return 0;
  return weights.borrowed + (marked ? weights.marked : 0);
}
