import type { Tree } from '../../tree.js';
import type { Clause } from '../clause/clause.js';
import { type Draft, pairs } from '../draft.js';
import { inName } from '../phrase.js';
import { verbPredicate, verbRelation } from '../predicate.js';
import { lemma, wordsOf } from '../walk.js';

/** "co-founded Quillon with Anil Desai": he founded it too, and so he did where they founded it "together with" him. */
export function jointly(tree: Tree, clause: Clause): readonly Draft[] {
  if (
    clause.copular ||
    !/^co-?(?:found|write|author|direct|produce|own|host|edit|design|create|lead|develop|star|chair)$/.test(
      lemma(tree, clause.head),
    )
  )
    return [];
  const relation = verbRelation(tree, clause, verbPredicate(tree, clause));
  const partners = clause.obliques
    .filter(({ preposition }) => wordsOf(tree, preposition) === 'with')
    .flatMap(({ phrases }) => phrases.filter(({ head }) => inName(tree, head)));
  return pairs(partners, clause.passive ? clause.subjects : clause.objects).map(([subject, object]) => ({
    subject,
    relation,
    object,
    anchor: clause.head,
    clause,
    reliability: 0.8,
  }));
}
