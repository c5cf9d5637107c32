import { plannerOf } from '../../propose/clause/planner.js';
import { isRank } from '../../propose/clause/ranked.js';
import { irrealisNouns } from '../../propose/lexicon/nouns.js';
import { becoming } from '../../propose/lexicon/verbs.js';
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
  const first = rankedBefore(tree, governor, to);
  if (first !== undefined && labelled(tree, verb, 'advcl', 'xcomp'))
    return [{ node: verb, head: first, label: 'acl' }];
  const noun = planBefore(tree, governor, to) ?? to - 1;
  const isPlan = irrealisNouns.has(lemma(tree, noun)) && labelled(tree, noun, 'obj', 'obl', 'nmod', 'nsubj');
  if (!isPlan || dependent(tree, noun, 'acl') !== undefined || noun <= governor) return [];
  return [{ node: verb, head: noun, label: 'acl' }];
}

/** "became the first republic to leave": the noun right before that is said to be the first. */
function rankedBefore(tree: Tree, governor: number, to: number): number | undefined {
  if (!becoming.has(lemma(tree, governor))) return undefined;
  return dependents(tree, governor, 'obj', 'xcomp').find(
    (noun) =>
      subtree(tree, noun).at(-1) === to - 1 &&
      dependents(tree, noun, 'amod').some((rank) => rank > governor && isRank(tree, rank)),
  );
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
