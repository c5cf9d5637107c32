import type { Clause } from '../../propose/clause/clause.js';
import { clausesOf } from '../../propose/clause/clauses-of.js';
import { confidenceOf } from '../../propose/confidence.js';
import { phrasesOf } from '../../propose/phrase.js';
import type { Phrase } from '../../propose/proposition.js';
import { dependents, word } from '../../propose/walk.js';
import { weakestLink } from '../../propose/weakest-link.js';
import type { Tree } from '../../tree.js';
import { spell, subjectPhrase } from '../spell.js';
import { isToldElsewhere } from '../told-elsewhere.js';
import type { Triple } from '../triple.js';
import { verbWords } from '../verb-words.js';
import { type Fact, factsOf } from './facts.js';
import { objectFacts } from './object-facts.js';

/**
 * Triples in the style of BenchIE (Gashteovski et al. 2022): short phrases; the object once by itself, then once for
 * every prepositional phrase, with all before its preposition in the relation: "became a justice of ; the High Court".
 */
export function benchieTriples(tree: Tree): readonly Triple[] {
  return clausesOf(tree).flatMap((clause) => ofClause(tree, clause));
}

function ofClause(tree: Tree, clause: Clause): readonly Triple[] {
  if (isToldElsewhere(tree, clause)) return [];
  const verb = verbWords(tree, clause);
  const there = dependents(tree, clause.head, 'expl').find((node) => word(tree, node) === 'there');
  if (there !== undefined && !clause.copular) {
    const facts = dependents(tree, clause.head, 'nsubj')
      .flatMap((noun) => phrasesOf(tree, noun))
      .flatMap((object) => objectFacts(tree, verb, object));
    return triplesOf(tree, clause, { head: there, tokens: [there] }, facts);
  }
  const facts = factsOf(tree, clause, verb);
  return clause.subjects.flatMap(({ head, tokens }) => {
    const subject = { head, tokens: subjectPhrase(tree, { head, tokens }, clause.head) };
    return triplesOf(tree, clause, subject, facts);
  });
}

function triplesOf(tree: Tree, clause: Clause, subject: Phrase, facts: readonly Fact[]): readonly Triple[] {
  return facts.map(({ relation, object, head }) => ({
    subject: spell(tree, subject.tokens),
    relation,
    objects: [object],
    confidence: confidenceOf(tree, {
      reliability: 0.8,
      anchor: clause.head,
      sureness: weakestLink(tree, subject.head, head),
    }),
  }));
}
