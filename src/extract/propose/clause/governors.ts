import type { Tree } from '../../tree.js';
import { dependent, headOf, labelled, lemma, upos } from '../walk.js';

/**
 * The verbs above an infinitive or participle that share its subject, outermost first: "pledged to begin to work"
 * has two above `work`. A verb with an object of its own hands that on as subject and ends the chain.
 */
export function governorsOf(tree: Tree, head: number): readonly number[] {
  if (sharesGovernors(tree, head)) return governorsOf(tree, headOf(tree, head));
  if (!labelled(tree, head, 'xcomp')) return [];
  const governor = headOf(tree, head);
  if (governor < 0 || !isPredicate(tree, governor)) return [];
  // "promised the workers to reject it": who promises does.
  const promises = /^(?:promise|pledge|vow|swear|guarantee)$/.test(lemma(tree, governor));
  if (!promises && dependent(tree, governor, 'obj', 'iobj') !== undefined) return [];
  return [...governorsOf(tree, governor), governor];
}

/** "expected to meet and sign": the second verb stands under the same governors as the first. */
function sharesGovernors(tree: Tree, head: number): boolean {
  return (
    labelled(tree, head, 'conj') &&
    dependent(tree, head, 'nsubj', 'aux') === undefined &&
    headOf(tree, head) >= 0
  );
}

function isPredicate(tree: Tree, node: number): boolean {
  return upos(tree, node) === 'VERB' || dependent(tree, node, 'cop') !== undefined;
}
