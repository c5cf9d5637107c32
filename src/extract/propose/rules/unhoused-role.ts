import type { Tree } from '../../tree.js';
import type { Clause } from '../clause/clause.js';
import type { Draft } from '../draft.js';
import { words } from '../lexicon/verbs.js';
import { inName, phraseOf } from '../phrase.js';
import { verbRelation } from '../predicate.js';
import { dependent, dependents, inNameOf, lemma, word } from '../walk.js';

/** "The mayor is Ada Moss", "the present director is Bo Lind": be mayor of -> what the text is about, for which the article stands. */
export function unhousedRole(tree: Tree, clause: Clause): readonly Draft[] {
  if (!clause.copular || !inName(tree, clause.head) || inNameOf(tree, clause.head) !== 'PER') return [];
  return clause.subjects.flatMap(({ head: office }) => {
    const article = dependents(tree, office, 'det').find((det) => word(tree, det) === 'the');
    if (article === undefined || !unhoused.has(lemma(tree, office))) return [];
    if (dependent(tree, office, 'nmod', 'nmod:poss', 'compound', 'acl') !== undefined) return [];
    const title = lemma(tree, office) === 'executive' ? 'chief executive' : lemma(tree, office);
    if (title === 'chief executive' && word(tree, office - 1) !== 'chief') return [];
    if (dependents(tree, office, 'amod').some((each) => !current.has(word(tree, each)))) return [];
    return [
      {
        subject: phraseOf(tree, clause.head),
        relation: { ...verbRelation(tree, clause, `be ${title} of`), text: `is ${title} of` },
        object: { head: article, tokens: [article, office] },
        anchor: clause.head,
        clause,
        onlyOfName: true,
        reliability: 0.73,
      },
    ];
  });
}

/** Offices that a house or a town has one of. Lemmas. */
export const unhoused = words(
  'mayor executive chairman chairwoman chairperson director rector headmaster headmistress coach captain editor curator dean chancellor founder owner',
);

const current = words('current present chief incumbent acting new managing');
