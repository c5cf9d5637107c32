import { isPassive } from '../../propose/clause/verb-group.js';
import { dependent, dependents, headOf, labelled, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "is said to have won, but to have lost since": the second "to" goes on from the first. */
export function reportedInfinitive(tree: Tree, deed: number): readonly Edit[] {
  const verb = headOf(tree, deed);
  if (isAfterPerfect(tree, deed, verb)) return [{ node: deed, head: headOf(tree, verb) }];
  if (verb < 0 || !isPassive(tree, verb) || dependent(tree, deed, 'nsubj') !== undefined) return [];
  const isTo = dependents(tree, deed, 'mark').some((mark) => word(tree, mark) === 'to');
  const first = dependents(tree, verb, 'xcomp').find(
    (child) => child < deed && dependents(tree, child, 'mark').some((mark) => word(tree, mark) === 'to'),
  );
  if (isTo && first !== undefined) return [{ node: deed, head: first }];
  return first !== undefined && isSecondOfPerfect(tree, deed, first)
    ? [{ node: deed, head: first, xpos: 'VBN' }]
    : [];
}

/** "is believed to have flown to Oslo and met the envoy": both are believed. */
function isSecondOfPerfect(tree: Tree, deed: number, first: number): boolean {
  const isPerfect = dependents(tree, first, 'aux').some((aux) => word(tree, aux) === 'have');
  const isBare =
    dependent(tree, deed, 'aux', 'mark', 'expl') === undefined && /^VB[DN]$/.test(xpos(tree, deed));
  const and = dependents(tree, deed, 'cc').find((child) => word(tree, child) === 'and');
  return isPerfect && isBare && and !== undefined && word(tree, and - 1) !== ',';
}

/** "was found to have lied and was fired": what has a tense of its own goes on from the verb above. */
function isAfterPerfect(tree: Tree, deed: number, verb: number): boolean {
  if (verb < 0 || !labelled(tree, verb, 'xcomp') || dependent(tree, deed, 'nsubj') !== undefined)
    return false;
  const isPerfect = dependents(tree, verb, 'aux').some((aux) => word(tree, aux) === 'have');
  return isPerfect && dependents(tree, deed, 'aux').some((aux) => /^VB[DZP]$/.test(xpos(tree, aux)));
}
