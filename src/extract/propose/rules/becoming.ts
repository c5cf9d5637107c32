import type { Tree } from '../../tree.js';
import type { Clause } from '../clause/clause.js';
import type { Draft } from '../draft.js';
import { naming } from '../lexicon/verbs.js';
import { isNominal, phraseOf } from '../phrase.js';
import { verbPredicate, verbRelation } from '../predicate.js';
import { lemma } from '../walk.js';
import { rolesOf } from './roles.js';

/** "Doe became mayor of Oslo": become -> mayor, become mayor of -> Oslo. */
export function becoming(tree: Tree, clause: Clause): readonly Draft[] {
  if (naming.has(lemma(tree, clause.head)) || clause.passive) return [];
  return clause.complements
    .filter((node) => isNominal(tree, node))
    .flatMap((node) => {
      const predicate = verbPredicate(tree, clause);
      const shared = { anchor: clause.head, clause, reliability: 0.86 };
      const plain = {
        ...shared,
        relation: verbRelation(tree, clause, predicate),
        object: phraseOf(tree, node),
      };
      const roles = rolesOf(tree, node).map((role) => ({
        ...shared,
        relation: verbRelation(tree, clause, `${predicate} ${role.predicate}`, role.words),
        object: role.object,
      }));
      return clause.subjects.flatMap((subject) => [plain, ...roles].map((draft) => ({ ...draft, subject })));
    });
}
