import type { Clause } from '../../propose/clause/clause.js';
import { clausesOf } from '../../propose/clause/clauses-of.js';
import { phrasesOf } from '../../propose/phrase.js';
import { dependents, labelled, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import { spell, subjectPhrase } from '../spell.js';
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
    return triplesOf(tree, spell(tree, [there]), facts);
  }
  const facts = factsOf(tree, clause, verb);
  return clause.subjects.flatMap((subject) =>
    triplesOf(tree, spell(tree, subjectPhrase(tree, subject, clause.head)), facts),
  );
}

function triplesOf(tree: Tree, subject: string, facts: readonly Fact[]): readonly Triple[] {
  return facts.map(({ relation, object, head }) => ({
    subject,
    relation,
    objects: [object],
    confidence: 0.5 + 0.5 * (tree.parse.margins[head] ?? 0),
  }));
}

/** "the need to grow", "by selling it": an infinitive or gerund behind a mark goes on with what it hangs on. */
function isToldElsewhere(tree: Tree, { head, governors }: Clause): boolean {
  if (governors.length > 0 || dependents(tree, head, 'aux', 'nsubj').length > 0) return false;
  const marked = dependents(tree, head, 'mark', 'case').length > 0;
  return xpos(tree, head) === 'VB'
    ? labelled(tree, head, 'acl', 'advcl', 'xcomp')
    : xpos(tree, head) === 'VBG' && marked && labelled(tree, head, 'acl', 'advcl');
}
