import { isTime } from '../../propose/clause/arguments.js';
import type { Clause } from '../../propose/clause/clause.js';
import { adverbialNouns } from '../../propose/lexicon/prepositions.js';
import { isNominal, phraseOf } from '../../propose/phrase.js';
import type { Phrase } from '../../propose/proposition.js';
import { conjuncts, dependent, dependents, prepositionOf, upos, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import { shortPhrase } from '../short-phrase.js';
import { branch, spell } from '../spell.js';
import { continuations } from './continuations.js';
import { behind, type Fact, objectFacts } from './object-facts.js';

export type { Fact } from './object-facts.js';

/** All that a clause says of its subject, its verb in the given words. */
export function factsOf(tree: Tree, clause: Clause, verb: string): readonly Fact[] {
  const objects = clause.copular ? predicateNouns(tree, clause) : objectsOf(tree, clause);
  const own = clause.copular ? predicateFacts(tree, clause, verb) : verbFacts(tree, clause, verb, objects);
  const onward = continuations(tree, clause, verb, objects).flatMap((next) =>
    factsOf(tree, next.clause, next.verb),
  );
  return [...own, ...onward];
}

function objectsOf(tree: Tree, clause: Clause): readonly Phrase[] {
  const nouns = clause.complements.filter((node) => isNominal(tree, node));
  return [...clause.objects, ...nouns.map((node) => phraseOf(tree, node))];
}

function verbFacts(tree: Tree, clause: Clause, verb: string, objects: readonly Phrase[]): readonly Fact[] {
  const adjuncts = dependents(tree, clause.head, 'obl').filter(
    (node) => prepositionOf(tree, node).length > 0,
  );
  const agents = adjuncts.filter((node) => clause.agents.some(({ head }) => head === node));
  const others = adjuncts.filter((node) => !agents.includes(node));
  const qualities = clause.complements.filter((node) => upos(tree, node) === 'ADJ');
  const start = startOf(tree, verb, objects, agents);
  const next = others.find((node) => node > clause.head);
  // Dates come behind the first argument: "headed for Oslo in ; 1980".
  const late = start === verb && next !== undefined && !isDate(tree, next) ? upTo(tree, verb, next) : start;
  return [
    ...(objects.length === 0 ? reportOf(tree, clause, verb) : []),
    ...objects.flatMap((object) => objectFacts(tree, verb, object)),
    ...(objects.length === 0 ? qualities : []).flatMap((node) => qualityFacts(tree, verb, node)),
    ...agents.flatMap((node) => adjunctFacts(tree, verb, node)),
    ...others.flatMap((node) => adjunctFacts(tree, isDate(tree, node) ? late : start, node)),
  ];
}

/** "said ; that the bank had closed": the clause as it stands. */
function reportOf(tree: Tree, { head }: Clause, verb: string): readonly Fact[] {
  const content = dependent(tree, head, 'ccomp');
  return content === undefined
    ? []
    : [{ relation: verb, object: spell(tree, branch(tree, content)), head: content }];
}

/** What stands before the preposition of an adjunct: the verb with its object, or with its doer in a passive. */
function startOf(tree: Tree, verb: string, objects: readonly Phrase[], agents: readonly number[]): string {
  const [object] = objects;
  if (object) return `${verb} ${spell(tree, shortPhrase(tree, object))}`;
  const [agent] = agents;
  return agent === undefined ? verb : upTo(tree, verb, agent);
}

function upTo(tree: Tree, verb: string, node: number): string {
  const words = shortPhrase(tree, phraseOf(tree, node));
  return [verb, spell(tree, prepositionOf(tree, node)), spell(tree, words)].join(' ');
}

/** "in honor of the queen" tells of the queen, "for example" of nothing. */
function adjunctFacts(tree: Tree, start: string, node: number): readonly Fact[] {
  const bare = dependent(tree, node, 'det', 'amod', 'nmod:poss', 'nummod') === undefined;
  const facts = behind(tree, start, node);
  return bare && adverbialNouns.has(word(tree, node)) ? facts.filter(({ head }) => head !== node) : facts;
}

function isDate(tree: Tree, node: number): boolean {
  return (
    isTime(tree, node) ||
    dependents(tree, node, 'nmod:unmarked', 'compound', 'nummod').some((child) => isTime(tree, child))
  );
}

function predicateNouns(tree: Tree, { head }: Clause): readonly Phrase[] {
  return conjuncts(tree, head)
    .filter((node) => isNominal(tree, node))
    .map((node) => phraseOf(tree, node));
}

function predicateFacts(tree: Tree, clause: Clause, verb: string): readonly Fact[] {
  const relation = [verb, spell(tree, prepositionOf(tree, clause.head))].filter(Boolean).join(' ');
  const adjectives = conjuncts(tree, clause.head).filter((node) => upos(tree, node) === 'ADJ');
  return [
    ...predicateNouns(tree, clause).flatMap((object) => objectFacts(tree, relation, object)),
    ...adjectives.flatMap((node) => qualityFacts(tree, verb, node)),
  ];
}

/** "was ; quite old", or where more is said of it "was close to ; the river". */
function qualityFacts(tree: Tree, verb: string, adjective: number): readonly Fact[] {
  const start = `${verb} ${spell(tree, [adjective])}`;
  const words = spell(tree, [...dependents(tree, adjective, 'advmod'), adjective]);
  return dependent(tree, adjective, 'obl', 'xcomp', 'advcl', 'ccomp', 'nmod') === undefined
    ? [{ relation: verb, object: words, head: adjective }]
    : dependents(tree, adjective, 'obl').flatMap((node) => adjunctFacts(tree, start, node));
}
