import type { Tree } from '../../tree.js';
import type { Clause } from '../clause/clause.js';
import { type Draft, pairs } from '../draft.js';
import { words } from '../lexicon/verbs.js';
import { wholeOf } from '../partitive.js';
import { phrasesOf } from '../phrase.js';
import { verbPredicate, verbRelation } from '../predicate.js';
import { dependents, lemma, prepositionOf, upos, word, wordsOf, xpos } from '../walk.js';

/**
 * "regained control of the port", "makes no mention of it": a bare noun behind its verb is a
 * part of what is done: regain control of -> port.
 */
export function verbNoun(tree: Tree, clause: Clause): readonly Draft[] {
  if (clause.copular || clause.passive) return [];
  const [object, second] = clause.objects;
  if (!object || second || !isBare(tree, object.head) || wholeOf(tree, object.head) !== undefined) return [];
  return dependents(tree, object.head, 'nmod').flatMap((node) => {
    const preposition = prepositionOf(tree, node);
    if (preposition[0] !== object.head + 1 || !/^(?:of|to|in|on|with)$/.test(wordsOf(tree, preposition)))
      return [];
    const predicate = `${verbPredicate(tree, clause)} ${word(tree, object.head)} ${wordsOf(tree, preposition)}`;
    const targets = phrasesOf(tree, node);
    return pairs(clause.subjects, isOfFirst(tree, object.head, node) ? targets.slice(0, 1) : targets).map(
      ([subject, target]) => ({
        subject,
        relation: verbRelation(tree, clause, predicate, [object.head], preposition),
        object: target,
        anchor: clause.head,
        clause,
        reliability: 0.75,
      }),
    );
  });
}

/** "cause loss of weight, fever and fatigue": in a list of ills only the first is surely what is lost. */
export function isOfFirst(tree: Tree, noun: number, lost: number): boolean {
  return (
    ills.has(lemma(tree, noun)) && dependents(tree, lost, 'conj').length > 0 && word(tree, lost + 1) === ','
  );
}

const ills = words(
  'loss lack shortage absence shortness swelling inflammation irritation fear stiffness weakness pain damage failure lowering blurring clouding narrowing want paucity',
);

/** Singular and without article, owner or count: "control", "no mention". */
function isBare(tree: Tree, noun: number): boolean {
  if (upos(tree, noun) !== 'NOUN' || xpos(tree, noun) !== 'NN') return false;
  return dependents(tree, noun, 'det', 'nmod:poss', 'nummod', 'compound', 'amod').every(
    (child) => word(tree, child) === 'no',
  );
}
