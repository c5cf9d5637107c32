import type { Tree } from '../../tree.js';
import { isTime } from '../clause/arguments.js';
import type { Clause } from '../clause/clause.js';
import { type Draft, pairs } from '../draft.js';
import { circumstantial, circumstantialPhrases, isAdverbial } from '../lexicon/prepositions.js';
import { inName, phraseOf, phrasesOf } from '../phrase.js';
import { verbRelation } from '../predicate.js';
import { dependent, dependents, lemma, prepositionOf, upos, word, wordsOf } from '../walk.js';
import { rolesOf } from './roles.js';

/**
 * "Among the guests was Doe", "Doe is among the guests": be among -> guests; "Among the members of the club is Doe": be member
 * of -> club; "Behind the plot was Doe": be behind -> plot.
 */
export function among(tree: Tree, clause: Clause): readonly Draft[] {
  if (!clause.copular) return [];
  const place = placeOf(tree, clause);
  if (place === undefined || isTime(tree, place) || upos(tree, place) === 'PRON') return [];
  const subjects = place === clause.head ? clause.subjects : phrasesOf(tree, clause.head);
  const preposition = prepositionOf(tree, place);
  const words = wordsOf(tree, preposition);
  const roles = words === 'among' ? rolesOf(tree, place) : [];
  const told = roles.map(({ predicate, words: own, object }) => ({
    relation: verbRelation(
      tree,
      clause,
      `be ${predicate.replace(word(tree, place), lemma(tree, place))}`,
      own,
    ),
    object,
  }));
  const plain = {
    relation: verbRelation(tree, clause, `be ${words}`, preposition),
    object: phraseOf(tree, place),
  };
  return pairs(subjects, told.length > 0 ? told.map(({ object }) => object) : [plain.object]).map(
    ([subject, object]) => ({
      subject,
      relation: (told.find((role) => role.object === object) ?? plain).relation,
      object,
      anchor: clause.head,
      clause,
      reliability: 0.8,
    }),
  );
}

/** What somebody is among, behind or aboard: in front of the copula where the subject stands behind, else, of "among", the predicate. */
function placeOf(tree: Tree, { head, subjects }: Clause): number | undefined {
  if (wordsOf(tree, prepositionOf(tree, head)) === 'among') return subjects.length > 0 ? head : undefined;
  const copula = dependent(tree, head, 'cop') ?? -1;
  if (copula > head || dependent(tree, head, 'nsubj', 'csubj', 'expl', 'mark', 'case') !== undefined)
    return undefined;
  return dependents(tree, head, 'nmod', 'obl').find((node) => node < copula && relates(tree, node));
}

function relates(tree: Tree, place: number): boolean {
  const preposition = prepositionOf(tree, place);
  const words = wordsOf(tree, preposition);
  if (words === 'among') return true;
  // "At issue is the border": a bare noun makes an adverb.
  const isBare = dependents(tree, place, 'det', 'amod', 'nmod', 'compound').length === 0;
  if (isBare && !inName(tree, place)) return false;
  return (
    preposition.length > 0 &&
    !circumstantial.has(words) &&
    !circumstantialPhrases.has(words) &&
    !isAdverbial(tree, place) &&
    !/^(?:of|for|with|by|as|to|from)\b/.test(words)
  );
}
