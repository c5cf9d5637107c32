import type { Tree } from '../../tree.js';
import type { Clause } from '../clause/clause.js';
import { type Draft, pairs } from '../draft.js';
import { words } from '../lexicon/verbs.js';
import { isFraction, isPercent, wholeOf } from '../partitive.js';
import { phrasesOf } from '../phrase.js';
import { verbPredicate, verbRelation } from '../predicate.js';
import { dependents, lemma, prepositionOf, word, wordsOf } from '../walk.js';

/** "owns 9 percent of Norrland", "lost a third of the crop", "bought a stake in Norrland": own 9 percent of, buy stake in. */
export function stake(tree: Tree, clause: Clause): readonly Draft[] {
  if (clause.copular || clause.passive) return [];
  return sharesOf(tree, clause.head).flatMap((share) =>
    dependents(tree, share, 'nmod').flatMap((house) => {
      const preposition = prepositionOf(tree, house);
      const isPart = isFraction(tree, share) && wordsOf(tree, preposition) === 'of';
      if (!isPart && !(isStake(tree, share, preposition) && dealing.has(lemma(tree, clause.head)))) return [];
      // Of several the verb itself tells: "lost 9 percent of its members" lost members.
      if (isPart && wholeOf(tree, share) === house && lemma(tree, clause.head) !== 'account') return [];
      const noun = isPercent(tree, share)
        ? `${count(tree, share)}percent`
        : count(tree, share) + word(tree, share);
      const verb = [verbPredicate(tree, clause), wordsOf(tree, prepositionOf(tree, share))]
        .filter(Boolean)
        .join(' ');
      const predicate = `${verb} ${noun} ${wordsOf(tree, preposition)}`;
      // "38 percent of the ball and only four shots": the shots are counted for themselves.
      const houses = phrasesOf(tree, house).filter(({ head }) => head === house || !isCounted(tree, head));
      return pairs(clause.subjects, houses).map(([subject, object]) => ({
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

function isCounted(tree: Tree, noun: number): boolean {
  return dependents(tree, noun, 'nummod').length > 0;
}

/** How many percent or thirds, where a number alone tells. */
function count(tree: Tree, share: number): string {
  const numbers = dependents(tree, share, 'nummod').filter((child) => child < share);
  return numbers.map((number) => `${word(tree, number)} `).join('');
}

/** "accounts for 9 percent of the trade" too. */
function sharesOf(tree: Tree, verb: number): readonly number[] {
  const behindFor =
    lemma(tree, verb) === 'account'
      ? dependents(tree, verb, 'obl').filter((node) => wordsOf(tree, prepositionOf(tree, node)) === 'for')
      : [];
  return [...dependents(tree, verb, 'obj'), ...behindFor];
}

function isStake(tree: Tree, noun: number, preposition: readonly number[]): boolean {
  return (
    wordsOf(tree, preposition) === 'in' &&
    /^(?:stake|share|shareholding|interest|holding)$/.test(lemma(tree, noun))
  );
}

const dealing = words('own hold buy acquire purchase sell control have take raise increase reduce cut');
