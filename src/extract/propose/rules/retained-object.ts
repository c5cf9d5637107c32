import type { Tree } from '../../tree.js';
import type { Clause } from '../clause/clause.js';
import { type Draft, pairs } from '../draft.js';
import { passivePredicate, verbPredicate, verbRelation } from '../predicate.js';
import { lemma, word } from '../walk.js';

/** "The painter was awarded a medal by the city": be awarded -> medal, city -award-> medal, city -award medal to-> painter. */
export function retainedObject(tree: Tree, clause: Clause): readonly Draft[] {
  const [gift] = clause.objects;
  if (!clause.passive || !gift) return [];
  const verb = verbPredicate(tree, clause);
  // "was nicknamed Bear by the crew": they nickname him, and not the bear.
  const isCalled = /^(?:nickname|dub|christen|rename|baptise|baptize|style|title|entitle)$/.test(
    lemma(tree, clause.head),
  );
  const common = { anchor: clause.head, clause, reliability: 0.73 };
  const received = pairs(clause.subjects, clause.objects).map(([subject, object]) => ({
    ...common,
    subject,
    relation: verbRelation(tree, clause, passivePredicate(tree, clause)),
    object,
  }));
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
  if (isCalled) return received;
  return [...received, ...given, ...handed];
}
