import type { Tree } from '../../tree.js';
import { isTime } from '../clause/arguments.js';
import type { Clause } from '../clause/clause.js';
import { type Draft, pairs } from '../draft.js';
import { inName } from '../phrase.js';
import { verbRelation } from '../predicate.js';
import { lemma, wordsOf } from '../walk.js';

/** "named the comet Frost after her husband": be named after, as in "the comet was named after him". */
export function namedAfter(tree: Tree, clause: Clause): readonly Draft[] {
  if (clause.passive || clause.copular || !/^(?:name|rename|christen)$/.test(lemma(tree, clause.head)))
    return [];
  const models = clause.obliques
    .filter(({ preposition }) => wordsOf(tree, preposition) === 'after')
    .flatMap(({ phrases }) => phrases.filter(({ head }) => !isTime(tree, head)));
  const named = clause.objects.filter(({ head }) => inName(tree, head));
  return pairs(named.length > 0 ? named : clause.objects, models).map(([subject, object]) => ({
    subject,
    relation: { ...verbRelation(tree, clause, 'be named after'), text: 'is named after' },
    object,
    anchor: clause.head,
    clause,
    onlyOfName: true,
    reliability: 0.75,
  }));
}
