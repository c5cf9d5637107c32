import type { Tree } from '../../tree.js';
import type { Clause } from '../clause/clause.js';
import { type Draft, pairs } from '../draft.js';
import { inName, phraseOf, phrasesOf } from '../phrase.js';
import { verbRelation } from '../predicate.js';
import type { Phrase } from '../proposition.js';
import { lemma, word, xpos } from '../walk.js';
import { rolesOf } from './roles.js';

/** "Its subsidiaries include Polar", "the founder of Acme is the engineer Doe", "its rivals are Moss and Lee": each that is named has the role: be subsidiary of. */
export function including(tree: Tree, clause: Clause): readonly Draft[] {
  return membersOf(tree, clause).length === 0
    ? []
    : clause.subjects.flatMap(({ head: noun }) =>
        inName(tree, noun)
          ? []
          : rolesOf(tree, noun).flatMap((role) => {
              // "the oldest of them" keeps its rank.
              const single =
                xpos(tree, noun) === 'JJS'
                  ? role.predicate
                  : role.predicate.replace(word(tree, noun), lemma(tree, noun));
              return pairs(membersOf(tree, clause), [role.object]).map(([subject, object]) => ({
                subject,
                relation: {
                  ...verbRelation(tree, clause, `be ${single}`),
                  text: `is ${single}`,
                },
                object,
                anchor: clause.head,
                clause,
                reliability: 0.8,
              }));
            }),
      );
}

function membersOf(tree: Tree, clause: Clause): readonly Phrase[] {
  if (clause.copular) {
    const isSingle = clause.subjects.some(({ head }) => xpos(tree, head) === 'NN');
    const members = isSingle ? [phraseOf(tree, clause.head)] : phrasesOf(tree, clause.head);
    return members.every(({ head }) => inName(tree, head)) ? members : [];
  }
  const includes =
    lemma(tree, clause.head) === 'include' && clause.subjects.some(({ head }) => xpos(tree, head) === 'NNS');
  return includes ? clause.objects.filter(({ head }) => inName(tree, head)) : [];
}
