import type { Tree } from '../../tree.js';
import { objectsOf } from '../clause/arguments.js';
import type { Draft } from '../draft.js';
import { irrealisNouns } from '../lexicon/nouns.js';
import { words } from '../lexicon/verbs.js';
import { dependents, lemma, upos, word, xpos } from '../walk.js';

/** "stressed the need to build ports" says nothing by "stress need"; "stress need to build -> ports" is told elsewhere. */
export function isShell(tree: Tree, { clause, object, relation }: Draft): boolean {
  if (!irrealisNouns.has(lemma(tree, object.head))) return false;
  // "U.S.-led efforts to impose" has no clause.
  const direct = clause?.objects.some(({ head }) => head === object.head) && relation.core === clause.verbs;
  if (clause && (clause.copular || !direct)) return false;
  return dependents(tree, object.head, 'acl').some(
    (deed) =>
      xpos(tree, deed) === 'VB' &&
      word(tree, deed - 1) === 'to' &&
      !relation.predicate.includes(' to ') &&
      objectsOf(tree, deed, false).length > 0,
  );
}

const sharing = words('account make represent constitute comprise');

/** "accounts for 5 % of the economy" is not to account for the economy: the share is what is said. */
export function isShare(tree: Tree, { clause, object }: Draft): boolean {
  if (!clause || !sharing.has(lemma(tree, clause.head))) return false;
  const { head } = object;
  return (
    upos(tree, head) === 'NUM' ||
    /^(?:%|percent|half|third|quarter|fifth|tenth|majority|most|part|share)$/.test(word(tree, head))
  );
}
