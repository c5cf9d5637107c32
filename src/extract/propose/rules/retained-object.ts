import type { Tree } from '../../tree.js';
import type { Clause } from '../clause/clause.js';
import { type Draft, pairs } from '../draft.js';
import { naming, words } from '../lexicon/verbs.js';
import { passivePredicate, verbPredicate, verbRelation } from '../predicate.js';
import { lemma, word } from '../walk.js';

const calling = words('nickname baptise baptize entitle');

/** "The painter was awarded a medal by the city": be awarded -> medal, city -award-> medal, city -award medal to-> painter. */
export function retainedObject(tree: Tree, clause: Clause): readonly Draft[] {
  const [gift] = clause.objects;
  if (!clause.passive || !gift) return [];
  const verb = verbPredicate(tree, clause);
  const common = { anchor: clause.head, clause, reliability: 0.73 };
  const received = pairs(clause.subjects, clause.objects).map(([subject, object]) => ({
    ...common,
    subject,
    relation: verbRelation(tree, clause, passivePredicate(tree, clause)),
    object,
  }));
  // "was nicknamed Bear by the crew": they nickname him, and not the bear.
  if (naming.has(lemma(tree, clause.head)) || calling.has(lemma(tree, clause.head))) return received;
  const given = pairs(clause.agents, clause.objects).map(([subject, object]) => ({
    ...common,
    subject,
    relation: verbRelation(tree, clause, verb),
    object,
  }));
  const handed = pairs(clause.agents, clause.subjects).map(([subject, object]) => ({
    ...common,
    subject,
    relation: verbRelation(tree, clause, `${verb} ${word(tree, gift.head)} to`, gift.tokens),
    object,
  }));
  return [...received, ...given, ...handed];
}
