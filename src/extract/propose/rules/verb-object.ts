import type { Tree } from '../../tree.js';
import type { Clause } from '../clause/clause.js';
import { qualityOf, qualityWords } from '../clause/quality.js';
import { type Draft, pairs } from '../draft.js';
import { verbPredicate, verbRelation } from '../predicate.js';
import { partsOf } from './contents.js';

/** "North Korea supports Russia": subject, verb, object; "left its rate unchanged": leave unchanged -> rate. */
export function verbObject(tree: Tree, clause: Clause): readonly Draft[] {
  if (clause.copular || clause.passive) return [];
  const quality = qualityOf(tree, clause);
  const verb = verbPredicate(tree, clause);
  const predicate = quality === undefined ? verb : `${verb} ${qualityWords(tree, quality)}`;
  const relation = verbRelation(tree, clause, predicate, quality === undefined ? [] : [quality]);
  const objects = clause.objects.flatMap((object) => partsOf(tree, object));
  return pairs(clause.subjects, objects).map(([subject, object]) => ({
    subject,
    relation,
    object,
    anchor: clause.head,
    clause,
    reliability: 0.87,
  }));
}
