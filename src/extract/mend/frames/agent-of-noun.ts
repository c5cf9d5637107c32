import { isPassive } from '../../propose/clause/verb-group.js';
import { irrealisNouns, verbOfNoun } from '../../propose/lexicon/nouns.js';
import {
  dependents,
  headOf,
  labelled,
  lemma,
  prepositionOf,
  subtree,
  upos,
  word,
  wordsOf,
  xpos,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/**
 * "a proposal by the mayor to sell it", "a visit by the queen to Lund", "the sale of the mill by an heir split them": who stands
 * behind "by" does the deed that the noun tells, and neither the verb's nor where it leads.
 */
export function agentOfNoun(tree: Tree, node: number): readonly Edit[] {
  const above = headOf(tree, node);
  if (above < 0) return [];
  if (labelled(tree, node, 'obl')) return isBy(tree, node) ? beside(tree, node, above) : [];
  const noun = headOf(tree, above);
  // "the choice of Moss as coach by the club": the club's coach she is elsewhere.
  const isOffice =
    noun >= 0 && labelled(tree, above, 'nmod') && wordsOf(tree, prepositionOf(tree, above)) === 'as';
  if (isOffice && isBy(tree, node) && labelled(tree, node, 'nmod'))
    return verbOfNoun(lemma(tree, noun), 'of') === undefined ? [] : [{ node, head: noun }];
  if (noun < 0 || !labelled(tree, above, 'nmod') || !isBy(tree, above) || above > node) return [];
  const isGoal =
    labelled(tree, node, 'nmod') &&
    wordsOf(tree, prepositionOf(tree, node)) === 'to' &&
    verbOfNoun(lemma(tree, noun), 'to') !== undefined;
  const isDeed =
    labelled(tree, node, 'acl') && isInfinitive(tree, node) && irrealisNouns.has(lemma(tree, noun));
  return isGoal || isDeed ? [{ node, head: noun }] : [];
}

/** The parser hung it on the verb behind, or on one that does something itself. */
function beside(tree: Tree, node: number, verb: number): readonly Edit[] {
  if (upos(tree, verb) !== 'VERB' || isPassive(tree, verb)) return [];
  const [start = node] = subtree(tree, node);
  const noun = dependents(tree, verb, node < verb ? 'nsubj' : 'obj').find(
    (child) => child < node && subtree(tree, child).at(-1) === start - 1,
  );
  if (noun === undefined || upos(tree, noun) !== 'NOUN') return [];
  const isPlan = irrealisNouns.has(lemma(tree, noun));
  if (!isPlan && verbOfNoun(lemma(tree, noun), 'of') === undefined) return [];
  // "supported the proposal by Moss to close it".
  const deeds = dependents(tree, verb, 'advcl').filter(
    (child) => isPlan && child > node && child < node + 6 && isInfinitive(tree, child),
  );
  return [
    { node, head: noun, label: 'nmod' },
    ...deeds.map((deed) => ({ node: deed, head: noun, label: 'acl' })),
  ];
}

function isBy(tree: Tree, node: number): boolean {
  return wordsOf(tree, prepositionOf(tree, node)) === 'by' && upos(tree, node) !== 'VERB';
}

function isInfinitive(tree: Tree, deed: number): boolean {
  return (
    xpos(tree, deed) === 'VB' && dependents(tree, deed, 'mark').some((mark) => word(tree, mark) === 'to')
  );
}
