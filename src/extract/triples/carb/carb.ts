import type { Clause } from '../../propose/clause/clause.js';
import { clausesOf } from '../../propose/clause/clauses-of.js';
import type { Phrase } from '../../propose/proposition.js';
import { dependents, labelled, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import { spell, subjectPhrase } from '../spell.js';
import type { Triple } from '../triple.js';
import { finiteWords } from '../verb-words.js';
import { adjuncts } from './adjuncts.js';
import { ofApposition } from './apposition.js';
import { readingsOf } from './readings.js';

/**
 * Triples in the style of CaRB (Bhardwaj et al. 2019): a clause is told once, auxiliaries and the preposition of the
 * first object in the relation, adjuncts as further objects with their prepositions, conjuncts apart.
 */
export function carbTriples(tree: Tree): readonly Triple[] {
  return [
    ...clausesOf(tree).flatMap((clause) => ofClause(tree, clause)),
    ...tree.tokens.flatMap((_, noun) => ofApposition(tree, noun)),
  ];
}

function ofClause(tree: Tree, clause: Clause): readonly Triple[] {
  if (isBareInfinitive(tree, clause)) return [];
  const verb = finiteWords(tree, clause);
  return clause.subjects.flatMap((subject) =>
    readingsOf(tree, clause).map(({ joined, object, node }) => ({
      subject: spell(tree, subjectPhrase(tree, subject, clause.head)),
      relation: [verb, joined].filter(Boolean).join(' '),
      objects: [object, ...adjuncts(tree, clause, node)],
      confidence: confidenceOf(tree, clause, subject, node),
    })),
  );
}

/** "the need to grow": an infinitive that no verb governs states nothing. */
function isBareInfinitive(tree: Tree, { head, governors }: Clause): boolean {
  return (
    governors.length === 0 &&
    xpos(tree, head) === 'VB' &&
    labelled(tree, head, 'acl', 'advcl', 'xcomp') &&
    dependents(tree, head, 'aux', 'nsubj').length === 0
  );
}

function confidenceOf(tree: Tree, clause: Clause, subject: Phrase, object: number): number {
  const margins = [subject.head, clause.head, object].map((node) => tree.parse.margins[node] ?? 0);
  return 0.5 + 0.5 * Math.min(...margins);
}
