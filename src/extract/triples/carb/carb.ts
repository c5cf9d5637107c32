import type { Clause } from '../../propose/clause/clause.js';
import { clausesOf } from '../../propose/clause/clauses-of.js';
import { confidenceOf } from '../../propose/confidence.js';
import type { Tree } from '../../tree.js';
import { spell, subjectPhrase } from '../spell.js';
import { isToldElsewhere } from '../told-elsewhere.js';
import type { Triple } from '../triple.js';
import { finiteWords } from '../verb-words.js';
import { adjuncts } from './adjuncts.js';
import { ofNoun } from './of-noun.js';
import { readingsOf } from './readings.js';

/**
 * Triples in the style of CaRB (Bhardwaj et al. 2019): a clause is told once, auxiliaries and the preposition of the
 * first object in the relation, adjuncts as further objects with their prepositions, conjuncts apart.
 */
export function carbTriples(tree: Tree): readonly Triple[] {
  return [
    ...clausesOf(tree).flatMap((clause) => ofClause(tree, clause)),
    ...tree.tokens.flatMap((_, noun) => ofNoun(tree, noun)),
  ];
}

function ofClause(tree: Tree, clause: Clause): readonly Triple[] {
  if (isToldElsewhere(tree, clause)) return [];
  const verb = finiteWords(tree, clause);
  return clause.subjects.flatMap((subject) =>
    readingsOf(tree, clause).map(({ joined, object, node, reliability }) => ({
      subject: spell(tree, subjectPhrase(tree, subject, clause.head)),
      relation: [verb, joined].filter(Boolean).join(' '),
      objects: [object, ...adjuncts(tree, clause, node)],
      confidence: confidenceOf(tree, { reliability, anchor: clause.head, ends: [subject.head, node] }),
    })),
  );
}
