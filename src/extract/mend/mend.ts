import { buildTree, type Tree } from '../tree.js';
import { bareRecipient } from './bare-recipient.js';
import type { Correction } from './correction.js';
import { finiteReport } from './finite-report.js';
import { infinitiveOfNoun } from './infinitive-of-noun.js';
import { timeModifier } from './time-modifier.js';

/** Corrections of what the parser is known to get wrong, in order; each sees the tree as those before left it. */
const corrections: readonly Correction[] = [finiteReport, bareRecipient, timeModifier, infinitiveOfNoun];

/** The tree with known faults of the parser mended; the same tree when there are none. */
export function mend(tree: Tree): Tree {
  return corrections.reduce((current, correct) => apply(current, correct(current)), tree);
}

function apply(tree: Tree, edits: ReturnType<Correction>): Tree {
  if (edits.length === 0) return tree;
  const heads = [...tree.parse.heads];
  const labels = [...tree.parse.labels];
  for (const { node, head, label } of edits) {
    heads[node] = head;
    labels[node] = label;
  }
  return buildTree(tree.sentence, { ...tree.parse, heads, labels });
}
