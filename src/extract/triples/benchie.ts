import type { Clause } from '../propose/clause/clause.js';
import { clausesOf } from '../propose/clause/clauses-of.js';
import { isNominal, phrasesOf } from '../propose/phrase.js';
import type { Phrase } from '../propose/proposition.js';
import { conjuncts, dependents, prepositionOf, upos } from '../propose/walk.js';
import type { Tree } from '../tree.js';
import { complementsOfNoun, shortPhrase, spell } from './spell.js';
import type { Triple } from './triple.js';
import { verbWords } from './verb-words.js';

/** What is said of a subject: relation and object in words, with the noun that the object is about. */
interface Fact {
  readonly relation: string;
  readonly object: Phrase;
}

/**
 * Triples in the style of BenchIE (Gashteovski et al. 2022): short phrases; the object once by itself, then once for
 * every prepositional phrase, with all before its preposition in the relation: "became a justice of ; the High Court".
 */
export function benchieTriples(tree: Tree): readonly Triple[] {
  return clausesOf(tree).flatMap((clause) => ofClause(tree, clause));
}

function ofClause(tree: Tree, clause: Clause): readonly Triple[] {
  const facts = factsOf(tree, clause);
  return clause.subjects.flatMap((subject) =>
    facts.map(({ relation, object }) => ({
      subject: spell(tree, shortPhrase(tree, subject)),
      relation,
      objects: [spell(tree, shortPhrase(tree, object))],
      confidence: 0.5 + 0.5 * (tree.parse.margins[object.head] ?? 0),
    })),
  );
}

function factsOf(tree: Tree, clause: Clause): readonly Fact[] {
  const verb = verbWords(tree, clause);
  if (clause.copular) return predicateFacts(tree, clause, verb);
  const complements = clause.complements
    .filter((node) => isNominal(tree, node))
    .map((node) => ({ head: node, tokens: shortTokens(tree, node) }));
  const objects = [...clause.objects, ...complements];
  const direct = objects.flatMap((object) => withComplements(tree, verb, object));
  const agents = dependents(tree, clause.head, 'obl').filter((node) =>
    clause.agents.some(({ head }) => head === node),
  );
  const done = agents.flatMap((node) => obliqueFacts(tree, verb, node));
  const start = startOf(tree, verb, objects, agents);
  const others = dependents(tree, clause.head, 'obl').filter((node) => !agents.includes(node));
  return [...direct, ...done, ...others.flatMap((node) => obliqueFacts(tree, start, node))];
}

/** What stands before the preposition of an adjunct: the verb with its object, or with its doer in a passive. */
function startOf(tree: Tree, verb: string, objects: readonly Phrase[], agents: readonly number[]): string {
  const [object] = objects;
  if (object) return `${verb} ${spell(tree, shortPhrase(tree, object))}`;
  const [agent] = agents.flatMap((node) => phrasesOf(tree, node));
  return agent ? `${verb} by ${spell(tree, shortPhrase(tree, agent))}` : verb;
}

function predicateFacts(tree: Tree, clause: Clause, verb: string): readonly Fact[] {
  const preposition = spell(tree, prepositionOf(tree, clause.head));
  const nodes = conjuncts(tree, clause.head);
  const nominal = nodes
    .filter((node) => isNominal(tree, node))
    .flatMap((node) => {
      const relation = [verb, preposition].filter(Boolean).join(' ');
      return withComplements(tree, relation, {
        head: node,
        tokens: shortTokens(tree, node),
      });
    });
  const adjectival = nodes
    .filter((node) => upos(tree, node) === 'ADJ')
    .flatMap((node) => {
      const start = [verb, spell(tree, [node])].join(' ');
      return dependents(tree, node, 'obl').flatMap((oblique) => obliqueFacts(tree, start, oblique));
    });
  return [...nominal, ...adjectival];
}

/** The object, then for each prepositional phrase on it what stands behind the preposition. */
function withComplements(tree: Tree, verb: string, object: Phrase): readonly Fact[] {
  const start = `${verb} ${spell(tree, shortPhrase(tree, object))}`;
  return [
    { relation: verb, object },
    ...complementsOfNoun(tree, object.head).flatMap(({ preposition, noun }) =>
      through(tree, `${start} ${spell(tree, preposition)}`, noun),
    ),
  ];
}

function obliqueFacts(tree: Tree, start: string, node: number): readonly Fact[] {
  const preposition = prepositionOf(tree, node);
  return preposition.length === 0 ? [] : through(tree, `${start} ${spell(tree, preposition)}`, node);
}

function through(tree: Tree, relation: string, noun: number): readonly Fact[] {
  return phrasesOf(tree, noun).flatMap((object) => withComplements(tree, relation, object));
}

function shortTokens(tree: Tree, node: number): readonly number[] {
  return phrasesOf(tree, node)[0]?.tokens ?? [node];
}
