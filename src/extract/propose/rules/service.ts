import type { Tree } from '../../tree.js';
import type { Clause, Oblique } from '../clause/clause.js';
import { type Draft, pairs } from '../draft.js';
import { isOfPerson } from '../lexicon/titles.js';
import { words } from '../lexicon/verbs.js';
import { verbPredicate, verbRelation } from '../predicate.js';
import type { Phrase } from '../proposition.js';
import { lemma, word, wordsOf } from '../walk.js';
import { rolesOf } from './roles.js';

/** Who does so "as mayor" is mayor. */
const serving = words('serve act work succeed replace join return');
const leaving = words('resign retire quit');
/** Whom somebody follows as mayor has been mayor too. */
const following = words('succeed replace');

/** "As head of the board, Holt oversees": in front of the clause it is said of the subject. */
function fronted(tree: Tree, { subjects, obliques }: Clause): readonly Oblique[] {
  const [subject] = subjects;
  return obliques.filter(
    ({ preposition, phrases }) =>
      subject !== undefined &&
      preposition[0] === 0 &&
      word(tree, 0) === 'as' &&
      phrases.every(({ head }) => head < subject.head),
  );
}

/** Who has the office, and whoever had it before. */
function holders(clause: Clause, verb: string): readonly Phrase[] {
  if (clause.passive) return [...clause.agents, ...clause.subjects];
  return following.has(verb) ? [...clause.subjects, ...clause.objects] : clause.subjects;
}

/** Whether the office is held whatever the verb tells: by who is only called so, and by who was followed. */
function isPresupposed({ objects, passive, subjects }: Clause, verb: string, subject: Phrase): boolean {
  if (passive) return subjects.some(({ head }) => head === subject.head);
  return !(serving.has(verb) || leaving.has(verb)) || objects.some(({ head }) => head === subject.head);
}

/**
 * "served as mayor of Oslo", "As mayor of Oslo, Doe runs": be mayor of -> Oslo; "resigned as mayor of Oslo": resign as mayor
 * of -> Oslo.
 */
export function service(tree: Tree, clause: Clause): readonly Draft[] {
  const verb = lemma(tree, clause.head);
  const office = serving.has(verb) || leaving.has(verb) ? clause.obliques : fronted(tree, clause);
  if ((clause.passive && !following.has(verb)) || office.length === 0) return [];
  const be = leaving.has(verb) ? `${verbPredicate(tree, clause)} as` : 'be';
  return office
    .filter(({ preposition }) => wordsOf(tree, preposition) === 'as')
    .flatMap(({ preposition, phrases }) =>
      phrases.flatMap(({ head }) =>
        // "Images serve as proof of it" gives nobody an office.
        !isOfPerson(tree, head)
          ? []
          : rolesOf(tree, head).flatMap((role) =>
              pairs(holders(clause, verb), [role.object]).map(([subject, object]) => ({
                subject,
                relation: verbRelation(tree, clause, `${be} ${role.predicate}`, preposition, role.words),
                object,
                // "As head of the board, Holt did not vote": he is its head, whatever he does.
                anchor: isPresupposed(clause, verb, subject) ? head : clause.head,
                clause,
                reliability: 0.85,
              })),
            ),
      ),
    );
}
