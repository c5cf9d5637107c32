import type { Tree } from '../../tree.js';
import type { Draft } from '../draft.js';
import { words } from '../lexicon/verbs.js';
import { lemma, upos } from '../walk.js';

const sharing = words('account make represent constitute comprise');

/** "accounts for 5 % of the economy" is not to account for the economy: the share is what is said. */
export function isShare(tree: Tree, { clause, object }: Draft): boolean {
  if (!clause || !sharing.has(lemma(tree, clause.head))) return false;
  const { head } = object;
  return (
    upos(tree, head) === 'NUM' ||
    /^(?:%|percent|half|third|quarter|fifth|tenth|majority|most|part|share)$/.test(lemma(tree, head))
  );
}
