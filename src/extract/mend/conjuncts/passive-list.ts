import { isPassive } from '../../propose/clause/verb-group.js';
import { pastLikeBase } from '../../propose/lexicon/verbs.js';
import {
  dependent,
  dependents,
  headOf,
  labelled,
  prepositionOf,
  upos,
  word,
  wordsOf,
  xpos,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "was stopped by a guard, searched by two soldiers and questioned": the second participle goes on from the first, and is nothing that was done to the guard. */
export function passiveList(tree: Tree, second: number): readonly Edit[] {
  if (xpos(tree, second) === 'VBD') return alikeInPast(tree, second);
  if (xpos(tree, second) !== 'VBN') return [];
  const agent = headOf(tree, second);
  const first = headOf(tree, agent);
  if (first < 0 || agent > second || !isAgent(tree, agent)) return behindTime(tree, second, agent, first);
  if (!labelled(tree, second, 'acl') || word(tree, second - 1) !== ',' || !isPassive(tree, first)) return [];
  const third = dependents(tree, second, 'conj').find(
    (child) =>
      /^VB[ND]$/.test(xpos(tree, child)) &&
      dependent(tree, child, 'nsubj') === undefined &&
      dependent(tree, child, 'cc') !== undefined,
  );
  const byOthers = [second, third ?? -1].some((node) => hasAgent(tree, node));
  if (third === undefined || !byOthers) return [];
  const agents = dependents(tree, third, 'obl').filter((child) => isAgent(tree, child));
  // "and later sent flowers by the mayor".
  if (xpos(tree, third) === 'VBD' && agents.length === 0) return [];
  return [
    { node: second, head: first, label: 'conj' },
    { node: third, xpos: 'VBN' },
    ...agents.map((node) => ({ node, label: 'obl:agent' })),
  ];
}

/** "was dried on a cloth and put in the nest": without a subject and an object of its own it is done, like the first. */
function alikeInPast(tree: Tree, second: number): readonly Edit[] {
  const first = headOf(tree, second);
  const isSame = labelled(tree, second, 'conj') && pastLikeBase.has(word(tree, second));
  const isBare = dependent(tree, second, 'nsubj', 'obj', 'aux', 'xcomp', 'ccomp') === undefined;
  const isDone = first >= 0 && upos(tree, first) === 'VERB' && isPassive(tree, first);
  return isSame && isBare && isDone && xpos(tree, first) === 'VBN' ? [{ node: second, xpos: 'VBN' }] : [];
}

/** "occupied by Spain for ten years and governed by Chile": a participle with an agent goes on from no noun of time. */
function behindTime(tree: Tree, second: number, noun: number, first: number): readonly Edit[] {
  if (first < 0 || !labelled(tree, second, 'conj') || !labelled(tree, noun, 'obl')) return [];
  const joined = dependent(tree, second, 'cc') !== undefined && hasAgent(tree, second);
  return joined && xpos(tree, first) === 'VBN' && first < second ? [{ node: second, head: first }] : [];
}

function isAgent(tree: Tree, noun: number): boolean {
  return labelled(tree, noun, 'obl') && wordsOf(tree, prepositionOf(tree, noun)) === 'by';
}

function hasAgent(tree: Tree, verb: number): boolean {
  return dependents(tree, verb, 'obl').some((child) => isAgent(tree, child));
}
