import type { Tree } from '../../tree.js';
import type { Clause } from '../clause/clause.js';
import type { Draft } from '../draft.js';
import { describing, naming } from '../lexicon/verbs.js';
import { isNominal, phraseOf } from '../phrase.js';
import { verbRelation } from '../predicate.js';
import type { Phrase } from '../proposition.js';
import { dependents, lemma, prepositionOf, word, wordsOf } from '../walk.js';

/** "Kim called the US a state", "views the drills as rehearsals": what the object is, in the subject's words. */
export function objectComplement(tree: Tree, clause: Clause): readonly Draft[] {
  const verb = lemma(tree, clause.head);
  if (!naming.has(verb) && !describing.has(verb)) return [];
  const targets = clause.passive ? clause.subjects : clause.objects;
  const [speaker] = clause.passive ? clause.agents : clause.subjects;
  const said = { anchor: clause.head, clause, reliability: 0.75, ...(speaker ? { speaker } : {}) };
  return complementsOf(tree, clause).flatMap((object) =>
    targets.map((subject) => ({
      ...said,
      subject,
      object,
      relation: { ...verbRelation(tree, clause, 'be'), text: 'is' },
    })),
  );
}

function complementsOf(tree: Tree, clause: Clause): readonly Phrase[] {
  const described = describing.has(lemma(tree, clause.head));
  const asNouns = dependents(tree, clause.head, 'obl', 'advcl', 'xcomp').filter(
    (node) => described && follows(tree, node, 'as'),
  );
  return [...clause.complements, ...asNouns]
    .filter((node) => isNominal(tree, node))
    .map((node) => phraseOf(tree, node));
}

function follows(tree: Tree, node: number, preposition: string): boolean {
  const marks = dependents(tree, node, 'mark').map((child) => word(tree, child));
  return wordsOf(tree, prepositionOf(tree, node)) === preposition || marks.includes(preposition);
}
