import type { Tree } from '../../tree.js';
import type { Draft } from '../draft.js';
import { words } from '../lexicon/verbs.js';
import { isPartOfOne } from '../partitive.js';
import { labelled, lemma, upos } from '../walk.js';

const sharing = words('account make represent constitute comprise');

/** "accounts for 5 % of the economy" is not to account for the economy: the share is what is said. */
export function isShare(tree: Tree, { clause, object }: Draft): boolean {
  const { head } = object;
  // "fills two-thirds of the lake": the rule for shares tells it.
  if (clause && labelled(tree, head, 'obj') && isPartOfOne(tree, head)) return true;
  if (!clause || !sharing.has(lemma(tree, clause.head))) return false;
  return (
    upos(tree, head) === 'NUM' ||
    /^(?:%|percent|half|third|quarter|fifth|tenth|majority|most|part|share)$/.test(lemma(tree, head))
  );
}
