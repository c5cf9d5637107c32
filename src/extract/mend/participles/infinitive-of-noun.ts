import { plannerOf } from '../../propose/clause/planner.js';
import { irrealisNouns } from '../../propose/lexicon/nouns.js';
import { dependent, dependents, headOf, labelled, lemma, subtree, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/**
 * "opposed efforts to impose sanctions": an infinitive right behind "efforts" says what the efforts are for; so it does
 * behind those whose they are: "rejected a bid by Acme to buy it".
 */
export function infinitiveOfNoun(tree: Tree, verb: number): readonly Edit[] {
  const governor = headOf(tree, verb);
  const to = dependents(tree, verb, 'mark').find((mark) => word(tree, mark) === 'to');
  if (governor < 0 || to === undefined || xpos(tree, verb) !== 'VB') return [];
  const noun = planBefore(tree, governor, to) ?? to - 1;
  const isPlan = irrealisNouns.has(lemma(tree, noun)) && labelled(tree, noun, 'obj', 'obl', 'nmod', 'nsubj');
  if (!isPlan || dependent(tree, noun, 'acl') !== undefined || noun <= governor) return [];
  return [{ node: verb, head: noun, label: 'acl' }];
}

/** The noun before "by Acme" and the like. */
function planBefore(tree: Tree, governor: number, to: number): number | undefined {
  return dependents(tree, governor, 'obj', 'obl').find(
    (noun) =>
      noun < to &&
      irrealisNouns.has(lemma(tree, noun)) &&
      subtree(tree, noun).at(-1) === to - 1 &&
      plannerOf(tree, noun) !== undefined,
  );
}
