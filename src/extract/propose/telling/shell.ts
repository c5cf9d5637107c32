import type { Tree } from '../../tree.js';
import { objectsOf } from '../clause/arguments.js';
import { plannerOf } from '../clause/planner.js';
import type { Draft } from '../draft.js';
import { irrealisNouns } from '../lexicon/nouns.js';
import { dependents, lemma, word, xpos } from '../walk.js';

/** "stressed the need to build ports" says nothing by "stress need"; "stress need to build -> ports" is told elsewhere. */
export function isShell(tree: Tree, { clause, object, relation }: Draft): boolean {
  if (!irrealisNouns.has(lemma(tree, object.head))) return false;
  // "U.S.-led efforts to impose" has no clause.
  const direct = clause?.objects.some(({ head }) => head === object.head) && relation.core === clause.verbs;
  if (clause && (clause.copular || !direct)) return false;
  // "rejected a bid by Acme to buy it": whose bid, that tells.
  if (plannerOf(tree, object.head) !== undefined) return false;
  return dependents(tree, object.head, 'acl').some(
    (deed) =>
      xpos(tree, deed) === 'VB' &&
      word(tree, deed - 1) === 'to' &&
      !relation.predicate.includes(' to ') &&
      objectsOf(tree, deed, false).length > 0,
  );
}
