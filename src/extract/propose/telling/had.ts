import type { Tree } from '../../tree.js';
import { clauseOf } from '../clause/clauses-of.js';
import type { Draft } from '../draft.js';
import { inName } from '../phrase.js';
import { hadNouns } from '../rules/having.js';
import { headOf, labelled } from '../walk.js';

/** "had a son, Bo Lind, with a painter": that he is her son is told; nobody has him, and not with anybody. */
export function isHad(tree: Tree, { clause, subject, object, relation }: Draft): boolean {
  // "a son", "named Bo": what he is besides tells less.
  if (relation.predicate === 'be' && [subject, object].some(({ head }) => isHadNoun(tree, head))) return true;
  if (!clause || relation.core[0] === undefined || hadNouns(tree, clause).length === 0) return false;
  const isDirect = clause.objects.some(({ head }) => head === object.head && inName(tree, head));
  return isDirect || /^have (?:son |daughter |child |children )?with$/.test(relation.predicate);
}

function isHadNoun(tree: Tree, noun: number): boolean {
  const verb = labelled(tree, noun, 'obj') ? headOf(tree, noun) : -1;
  const clause = verb < 0 ? null : clauseOf(tree, verb);
  return clause !== null && hadNouns(tree, clause).includes(noun);
}
