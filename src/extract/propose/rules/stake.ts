import type { Tree } from '../../tree.js';
import type { Clause } from '../clause/clause.js';
import { type Draft, pairs } from '../draft.js';
import { words } from '../lexicon/verbs.js';
import { isPercent, wholeOf } from '../partitive.js';
import { phrasesOf } from '../phrase.js';
import { verbPredicate, verbRelation } from '../predicate.js';
import { dependents, lemma, prepositionOf, word, wordsOf } from '../walk.js';

/** "owns 9 percent of Norrland", "lost 9 percent of the crop", "bought a stake in Norrland": own percent of, buy stake in. */
export function stake(tree: Tree, clause: Clause): readonly Draft[] {
  if (clause.copular || clause.passive) return [];
  return dependents(tree, clause.head, 'obj').flatMap((share) =>
    dependents(tree, share, 'nmod').flatMap((house) => {
      const preposition = prepositionOf(tree, house);
      const isPart = isPercent(tree, share) && wordsOf(tree, preposition) === 'of';
      if (!isPart && !(isStake(tree, share, preposition) && dealing.has(lemma(tree, clause.head)))) return [];
      // Of several the verb itself tells: "lost 9 percent of its members" lost members.
      if (isPart && wholeOf(tree, share) === house) return [];
      const noun = isPart ? 'percent' : word(tree, share);
      const predicate = `${verbPredicate(tree, clause)} ${noun} ${wordsOf(tree, preposition)}`;
      return pairs(clause.subjects, phrasesOf(tree, house)).map(([subject, object]) => ({
        subject,
        relation: verbRelation(tree, clause, predicate, [share], preposition),
        object,
        anchor: clause.head,
        clause,
        onlyOfName: !isPart,
        reliability: 0.8,
      }));
    }),
  );
}

function isStake(tree: Tree, noun: number, preposition: readonly number[]): boolean {
  return (
    wordsOf(tree, preposition) === 'in' &&
    /^(?:stake|share|shareholding|interest|holding)$/.test(lemma(tree, noun))
  );
}

const dealing = words('own hold buy acquire purchase sell control have take raise increase reduce cut');
