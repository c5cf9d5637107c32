import { isFiniteVerb } from '../../propose/clause/verb-group.js';
import { dependent, dependents, headOf, isWithin, labelled, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "Critics say that it failed; the bank denies that": behind a semicolon a clause of its own is no part of what they say, nor told of the last noun. */
export function behindSemicolon(tree: Tree, verb: number): readonly Edit[] {
  const above = headOf(tree, verb);
  const subject = dependents(tree, verb, 'nsubj').find((child) => child < verb);
  if (above < 0 || subject === undefined) return [];
  if (!isFiniteVerb(tree, verb) || dependent(tree, verb, 'mark', 'cc') !== undefined) return [];
  const first = tree.words.findIndex((_, node) => isWithin(tree, node, verb) && word(tree, node) !== ';');
  // "those who built it; who paid for it".
  if (/^(?:who|which|whom|whose|that|where)$/.test(word(tree, first))) return [];
  const { root } = tree;
  // "it failed; that, he said, was bad": what is reported may stand in front.
  if (word(tree, first - 1) !== ';' || root > first || above > first) return [];
  const isReported = above !== root || labelled(tree, verb, 'ccomp', 'advcl');
  return isReported ? [{ node: verb, head: root, label: 'parataxis' }] : [];
}
