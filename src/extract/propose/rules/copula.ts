import type { Tree } from '../../tree.js';
import { isTime } from '../clause/arguments.js';
import type { Clause } from '../clause/clause.js';
import { type Draft, pairs } from '../draft.js';
import { circumstantial, isAdverbial } from '../lexicon/prepositions.js';
import { isExcluded, isNominal, phraseOf } from '../phrase.js';
import { copulaPredicate, verbRelation } from '../predicate.js';
import { conjuncts, prepositionOf, upos, word, wordsOf } from '../walk.js';
import { rolesOf } from './roles.js';

/** "Oslo is the capital of Norway": be -> capital, and be capital of -> Norway; "is close to Russia": be close to. */
export function copula(tree: Tree, clause: Clause): readonly Draft[] {
  if (!clause.copular) return [];
  return conjuncts(tree, clause.head).flatMap((complement) => {
    const joined = complement !== clause.head;
    // "iconic for Americans and for Europeans" is no being for Europeans.
    if (
      joined &&
      (isExcluded(tree, complement) ||
        (prepositionOf(tree, complement).length > 0 && prepositionOf(tree, clause.head).length === 0))
    )
      return [];
    if (isNominal(tree, complement)) return nominal(tree, clause, complement);
    return isQuality(tree, complement) ? adjectival(tree, clause, complement) : [];
  });
}

/** "is close to", "is home to", and not an adverb that strayed to the head of the clause. */
function isQuality(tree: Tree, node: number): boolean {
  return (
    upos(tree, node) === 'ADJ' ||
    (upos(tree, node) === 'ADV' && ['home', 'close', 'back', 'ahead', 'away'].includes(word(tree, node)))
  );
}

function nominal(tree: Tree, clause: Clause, noun: number): readonly Draft[] {
  const preposition = prepositionOf(tree, noun);
  // "is in need of food", "is at work": a state, not a thing.
  if (preposition.length > 0 && isAdverbial(tree, noun)) return [];
  const be = copulaPredicate(tree, clause);
  const predicate = preposition.length > 0 ? `${be} ${wordsOf(tree, preposition)}` : be;
  const plain = pairs(clause.subjects, [phraseOf(tree, noun)]).map(([subject, object]) => ({
    subject,
    relation: verbRelation(tree, clause, predicate, preposition),
    object,
    anchor: clause.head,
    clause,
    reliability: 0.75,
  }));
  if (preposition.length > 0) return plain;
  const roles = clause.subjects.flatMap((subject) =>
    rolesOf(tree, noun).map((role) => ({
      subject,
      relation: verbRelation(tree, clause, `${be} ${role.predicate}`, role.words),
      object: role.object,
      anchor: clause.head,
      clause,
      reliability: 0.75,
    })),
  );
  return [...plain, ...roles];
}

function adjectival(tree: Tree, clause: Clause, adjective: number): readonly Draft[] {
  return clause.obliques.flatMap(({ preposition, phrases }) => {
    if (circumstantial.has(wordsOf(tree, preposition)) || /^as\b/.test(wordsOf(tree, preposition))) return [];
    const predicate = `${copulaPredicate(tree, clause)} ${word(tree, adjective)} ${wordsOf(tree, preposition)}`;
    const objects = phrases.filter(({ head }) => !isTime(tree, head) && !isAdverbial(tree, head));
    return pairs(clause.subjects, objects).map(([subject, object]) => ({
      subject,
      relation: verbRelation(tree, clause, predicate, [adjective], preposition),
      object,
      anchor: clause.head,
      clause,
      reliability: 0.85,
    }));
  });
}
