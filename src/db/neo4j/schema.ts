import { stances } from '../../model/claim.js';
import { stanceKeys } from './stance-keys.js';

/** Raised with every change to the nodes or to the indexes below; a graph of another version is refused. */
export const schemaVersion = 3;

/** Labels whose nodes have an `id` of their own; `Claimgraph` is the one node that marks a database as ours. */
const labels = ['Claimgraph', 'Document', 'Sentence', 'Entity', 'Claim', 'Citation', 'Decision'] as const;

/** Properties that a list is cut from: those that must be equal, then the one that sorts. */
const listings: readonly (readonly [label: string, ...properties: readonly string[]])[] = [
  ['Document', 'place'],
  ['Decision', 'place'],
  ['Entity', 'rank'],
  ['Entity', 'type', 'rank'],
  ['Citation', 'claimId', 'stance', 'place'],
  ['Claim', 'subjectId', 'objectId'],
  ['Claim', 'stances', 'rank'],
  ['Claim', 'predicate', 'stances', 'rank'],
  ['Claim', 'subjectId', 'stances', 'rank'],
  ['Claim', 'objectId', 'stances', 'rank'],
  ...stances.flatMap((stance) => edgeListings(stanceKeys[stance])),
];

function edgeListings(key: string): readonly (readonly [string, ...string[]])[] {
  const rank = `${key}Rank`;
  return [
    ['Claim', `${key}Edge`],
    ['Claim', rank],
    ['Claim', 'predicate', rank],
    ['Claim', 'subjectId', rank],
    ['Claim', 'subjectId', 'predicate', rank],
    ['Claim', 'objectId', rank],
    ['Claim', 'objectId', 'predicate', rank],
  ];
}

/** Full-text indexes take whole names in one of them, words in the other, both folded by us before they are stored. */
export const fullText = { names: 'claimgraph_names', words: 'claimgraph_words' } as const;

/** What makes a database ready, each statement harmless where it was done before. */
export const schemaStatements: readonly string[] = [
  ...labels.map(
    (label) =>
      `CREATE CONSTRAINT claimgraph_${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
  ),
  ...listings.map(([label, ...properties]) => {
    const name = ['claimgraph', label.toLowerCase(), ...properties].join('_');
    const columns = properties.map((property) => `n.${property}`).join(', ');
    return `CREATE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (${columns})`;
  }),
  `CREATE FULLTEXT INDEX ${fullText.names} IF NOT EXISTS FOR (n:Entity) ON EACH [n.folded]
   OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'keyword'}}`,
  `CREATE FULLTEXT INDEX ${fullText.words} IF NOT EXISTS FOR (n:Entity) ON EACH [n.words]
   OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}`,
];
