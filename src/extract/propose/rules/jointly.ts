import type { Tree } from '../../tree.js';
import type { Clause } from '../clause/clause.js';
import { type Draft, pairs } from '../draft.js';
import { inName } from '../phrase.js';
import { verbPredicate, verbRelation } from '../predicate.js';
import { lemma, word, wordsOf } from '../walk.js';

/** "won it jointly with Lee"; with a comma before it somebody may only stand beside what is done to others. */
function isTogether(tree: Tree, node: number): boolean {
  return /^(?:jointly|together)$/.test(word(tree, node)) && /^[\p{L}\p{N}]/u.test(word(tree, node - 1));
}

/** "co-founded Quillon with Anil Desai": he founded it too, and so he did where they founded it "together with" him. */
export function jointly(tree: Tree, clause: Clause): readonly Draft[] {
  const isJoint =
    /^co-?(?:found|write|author|direct|produce|own|host|edit|design|create|lead|develop|star|chair)$/.test(
      lemma(tree, clause.head),
    ) || clause.obliques.some(({ preposition: [first = 0] }) => isTogether(tree, first - 1));
  if (clause.copular || !isJoint) return [];
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
