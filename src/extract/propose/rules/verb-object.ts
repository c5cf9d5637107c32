import type { Tree } from '../../tree.js';
import type { Clause } from '../clause/clause.js';
import { type Draft, pairs } from '../draft.js';
import { verbPredicate, verbRelation } from '../predicate.js';

/** "North Korea supports Russia": subject, verb, object. */
export function verbObject(tree: Tree, clause: Clause): readonly Draft[] {
  if (clause.copular || clause.passive) return [];
  const relation = verbRelation(tree, clause, verbPredicate(tree, clause));
  return pairs(clause.subjects, clause.objects).map(([subject, object]) => ({
    subject,
    relation,
    object,
    anchor: clause.head,
    clause,
    reliability: 0.87,
  }));
}
