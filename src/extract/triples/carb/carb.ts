import type { Clause } from '../../propose/clause/clause.js';
import { clausesOf } from '../../propose/clause/clauses-of.js';
import { confidenceOf } from '../../propose/confidence.js';
import type { Phrase } from '../../propose/proposition.js';
import { dependents } from '../../propose/walk.js';
import { weakestLink } from '../../propose/weakest-link.js';
import type { Tree } from '../../tree.js';
import { branch, spell, subjectPhrase } from '../spell.js';
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
  return subjectsOf(tree, clause).flatMap((subject) =>
    readingsOf(tree, clause).map(({ joined, object, node, reliability }) => ({
      subject: spell(tree, subject.tokens),
      relation: [verb, joined].filter(Boolean).join(' '),
      objects: [object, ...adjuncts(tree, clause, node)],
      confidence: confidenceOf(tree, {
        reliability,
        anchor: clause.head,
        sureness: weakestLink(tree, subject.head, node),
      }),
    })),
  );
}

/** Who or what the clause is about; also a clause: "to leave now would be a mistake". */
function subjectsOf(tree: Tree, { head, subjects }: Clause): readonly Phrase[] {
  const whole = dependents(tree, head, 'csubj').filter((node) => node < head);
  return [
    ...subjects.map((subject) => ({ head: subject.head, tokens: subjectPhrase(tree, subject, head) })),
    ...whole.map((node) => ({ head: node, tokens: branch(tree, node) })),
  ];
}
