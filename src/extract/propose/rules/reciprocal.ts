import type { Tree } from '../../tree.js';
import type { Clause } from '../clause/clause.js';
import type { Draft } from '../draft.js';
import { reciprocal as reciprocalVerbs } from '../lexicon/verbs.js';
import { verbPredicate, verbRelation } from '../predicate.js';
import { dependents, lemma, word } from '../walk.js';

/** "Trump and Kim met": a deed done with each other relates the two. */
export function reciprocal(tree: Tree, clause: Clause): readonly Draft[] {
  const [subject, ...others] = clause.subjects;
  // "each other" is no object of its own.
  if (!subject || clause.passive || clause.copular || clause.objects.length > 0 || others.length === 0)
    return [];
  if (
    !reciprocalVerbs.has(lemma(tree, clause.head)) ||
    dependents(tree, clause.head, 'obl').some((child) => word(tree, child - 1) === 'with')
  )
    return [];
  const stem = verbPredicate(tree, clause);
  const predicate = ['meet', 'marry', 'fight', 'divorce', 'date'].includes(stem) ? stem : `${stem} with`;
  const relation = verbRelation(tree, clause, predicate);
  return others.map((object) => ({
    subject,
    relation,
    object,
    anchor: clause.head,
    clause,
    reliability: 0.73,
  }));
}
