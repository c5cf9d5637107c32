import type { Tree } from '../../tree.js';
import type { Clause } from '../clause/clause.js';
import type { Draft } from '../draft.js';
import { reciprocal } from '../lexicon/verbs.js';
import { verbPredicate, verbRelation } from '../predicate.js';
import { dependents, isEachOther, labelled, lemma, prepositionOf, wordsOf } from '../walk.js';

/** "Greece and Turkey blamed each other": each blames the other; "wrote to each other". What one only does together is another rule's. */
export function eachOther(tree: Tree, clause: Clause): readonly Draft[] {
  // Of many nobody says that each of them does it to each.
  if (clause.copular || clause.passive || clause.subjects.length < 2 || clause.subjects.length > 5) return [];
  const other = dependents(tree, clause.head, 'obj', 'iobj', 'obl').find((node) => isEachOther(tree, node));
  if (other === undefined) return [];
  const isDirect = labelled(tree, other, 'obj', 'iobj');
  const preposition = isDirect ? [] : prepositionOf(tree, other);
  if (isDirect ? reciprocal.has(lemma(tree, clause.head)) : preposition.length === 0) return [];
  const predicate = [verbPredicate(tree, clause), ...(isDirect ? [] : [wordsOf(tree, preposition)])].join(
    ' ',
  );
  const relation = verbRelation(tree, clause, predicate, preposition);
  return clause.subjects.flatMap((subject) =>
    clause.subjects
      .filter((object) => object !== subject)
      .map((object) => ({ subject, relation, object, anchor: clause.head, clause, reliability: 0.73 })),
  );
}
