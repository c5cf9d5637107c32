import type { Tree } from '../../tree.js';
import { isTime } from '../clause/arguments.js';
import type { Clause } from '../clause/clause.js';
import { type Draft, pairs } from '../draft.js';
import { circumstantial, circumstantialPhrases, isAdverbial } from '../lexicon/prepositions.js';
import { naming } from '../lexicon/verbs.js';
import { isNominal, phraseOf, phrasesOf } from '../phrase.js';
import { verbPredicate, verbRelation } from '../predicate.js';
import { dependent, dependents, lemma, prepositionOf, upos, word, wordsOf } from '../walk.js';
import { withOthers } from './complements.js';
import { rolesOf } from './roles.js';

/** "Doe became mayor of Oslo": become -> mayor, become mayor of -> Oslo; "remains closed to ships": remain closed to. */
export function becoming(tree: Tree, clause: Clause): readonly Draft[] {
  const isBorn = word(tree, clause.head) === 'born';
  if (naming.has(lemma(tree, clause.head)) || (clause.passive && !isBorn)) return [];
  return [...nominal(tree, clause), ...adjectival(tree, clause)];
}

/** What a verb without an object tells of its subject by an adjective. */
function adjectival(tree: Tree, clause: Clause): readonly Draft[] {
  if (clause.objects.length > 0) return [];
  return clause.complements
    .filter((node) => upos(tree, node) === 'ADJ' && dependent(tree, node, 'advmod') === undefined)
    .flatMap((node) =>
      dependents(tree, node, 'obl').flatMap((child) => {
        const preposition = prepositionOf(tree, child);
        const words = wordsOf(tree, preposition);
        if (words === '' || circumstantial.has(words) || circumstantialPhrases.has(words)) return [];
        if (isTime(tree, child) || isAdverbial(tree, child)) return [];
        const predicate = `${verbPredicate(tree, clause)} ${word(tree, node)} ${words}`;
        return pairs(clause.subjects, phrasesOf(tree, child)).map(([subject, object]) => ({
          subject,
          relation: verbRelation(tree, clause, predicate, [node], preposition),
          object,
          anchor: clause.head,
          clause,
          reliability: 0.8,
        }));
      }),
    );
}

/** "remained sound, a remark that proved right": behind a comma it is said of all that stands before. */
function isRemark(tree: Tree, node: number): boolean {
  const article = dependents(tree, node, 'det')[0] ?? node;
  return word(tree, article - 1) === ',';
}

/** What the subject becomes, and the roles in that. */
function nominal(tree: Tree, clause: Clause): readonly Draft[] {
  return clause.complements
    .filter((node) => isNominal(tree, node) && !isRemark(tree, node))
    .flatMap((first) => withOthers(tree, first))
    .flatMap((node) => {
      // "died a prisoner", "was born the son of a miner": that he was.
      const predicate = /^(?:die|bear)$/.test(lemma(tree, clause.head)) ? 'be' : verbPredicate(tree, clause);
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
