import type { Tree } from '../../tree.js';
import type { Clause } from '../clause/clause.js';
import { type Draft, pairs } from '../draft.js';
import { words } from '../lexicon/verbs.js';
import { phrasesOf } from '../phrase.js';
import { verbPredicate, verbRelation } from '../predicate.js';
import { dependents, lemma, prepositionOf, word, wordsOf } from '../walk.js';

/** "owns 9 percent of Norrland", "bought a stake in Norrland": own percent of, buy stake in. */
export function stake(tree: Tree, clause: Clause): readonly Draft[] {
  if (clause.copular || clause.passive || !dealing.has(lemma(tree, clause.head))) return [];
  return dependents(tree, clause.head, 'obj').flatMap((share) =>
    dependents(tree, share, 'nmod').flatMap((house) => {
      const preposition = prepositionOf(tree, house);
      if (!isShare(tree, share, wordsOf(tree, preposition))) return [];
      const noun = /^(?:%|percent|cent)$/.test(word(tree, share)) ? 'percent' : word(tree, share);
      const predicate = `${verbPredicate(tree, clause)} ${noun} ${wordsOf(tree, preposition)}`;
      return pairs(clause.subjects, phrasesOf(tree, house)).map(([subject, object]) => ({
        subject,
        relation: verbRelation(tree, clause, predicate, [share], preposition),
        object,
        anchor: clause.head,
        clause,
        onlyOfName: true,
        reliability: 0.8,
      }));
    }),
  );
}

function isShare(tree: Tree, noun: number, link: string): boolean {
  if (/^(?:%|percent|cent)$/.test(word(tree, noun))) return link === 'of';
  return link === 'in' && /^(?:stake|share|shareholding|interest|holding)$/.test(lemma(tree, noun));
}

const dealing = words('own hold buy acquire purchase sell control have take raise increase reduce cut');
