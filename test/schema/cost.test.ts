import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Store } from '../../src/db/store.js';
import { firstQuery } from '../../src/server/first-query.js';
import { ask, codesOf, counted, storeWith } from './ask.js';
import { threeDocuments } from './three-documents.js';

let store: Store;
beforeAll(async () => {
  store = await storeWith(threeDocuments);
});
afterAll(() => store.close());

/** The answer to a query, and how often it reached the store. */
async function costOf(query: string, variables?: Record<string, unknown>) {
  const [noting, calls] = counted(store);
  const answer = await ask(noting, query, variables);
  return { codes: [...new Set(codesOf(answer))], calls: calls.length, error: answer.errors?.[0] };
}

const nested = (first: string) =>
  `entities(first: ${first}) { edges { node { relations(first: ${first}) { edges { citations(first: ${first}) { edges { node { quote } } } } } } } }`;
const full = `node { name type } label stance claim { id }
  corroboration { citations documents publishers origins { name kind reason } }
  citations(first: 3) { edges { node { quote deepLink saidBy { name cue } cite
    document { title publisher publishedAt url } } } }`;
const deep = (levels: number) =>
  `${'relations(first: 1) { edges { node { '.repeat(levels)}name${' } } }'.repeat(levels)}`;
const aliases = (count: number) =>
  Array.from({ length: count }, (_, index) => `a${index}: stats { edges }`).join(' ');
const searches = (count: number) =>
  Array.from(
    { length: count },
    (_, index) => `a${index}: paths(from: {name: "Norland"}, to: {name: "Sudland"}) { complete }`,
  ).join(' ');
const spread = (levels: number) =>
  Array.from(
    { length: levels },
    (_, level) =>
      `fragment f${level} on Entity { a: relations(first: 1) { edges { node { ...f${level + 1} } } } b: relations(first: 1) { edges { node { ...f${level + 1} } } } }`,
  ).join(' ');

describe('a query that asks for too much is refused before the store is read', () => {
  test.each([
    ['pages of a hundred, thrice nested', `{ ${nested('100')} }`, {}],
    ['the same with a variable', `query ($n: Int!) { ${nested('$n')} }`, { n: 100 }],
    ['the same in fragments', `{ ...f } fragment f on Query { ${nested('100')} }`, {}],
    ['six steps along the graph', `{ entity(name: "Norland") { ${deep(6)} } }`, {}],
    ['three hundred fields', `{ ${aliases(151)} }`, {}],
    ['twenty searches for paths', `{ ${searches(20)} }`, {}],
    [
      'a search for paths over twenty predicates',
      'query ($p: [String!]) { paths(from: {name: "Norland"}, to: {name: "Sudland"}, predicate: $p) { complete } }',
      { p: Array(20).fill('x') },
    ],
    [
      'a hundred citations of each step of ten long paths',
      '{ paths(from: {name: "Norland"}, to: {name: "Sudland"}, first: 10, maxLength: 6) { shortest { steps { citations(first: 100) { edges { node { quote } } } } } } }',
      {},
    ],
    [
      'fragments that double at each level',
      `{ entity(name: "Norland") { ...f0 } } ${spread(5)} fragment f5 on Entity { ${'name '.repeat(10)} }`,
      {},
    ],
    [
      'a hundred predicates on each of a hundred entities',
      'query ($p: [String!]) { entities(first: 100) { edges { node { relations(predicate: $p) { edges { label } } } } } }',
      { p: Array(100).fill('x') },
    ],
    [
      'the whole text of a thousand documents',
      '{ documents(first: 100) { edges { node { claims(first: 10) { edges { node { citations(first: 1) { edges { node { document { text } } } } } } } } } } }',
      {},
    ],
  ])('%s', async (_title, query, variables) => {
    const { codes, calls, error } = await costOf(query, variables);
    expect(codes).toEqual(['QUERY_TOO_COSTLY']);
    expect(calls).toBe(0);
    expect(error.extensions.found).toBeGreaterThan(error.extensions.limit);
  });
});

describe('a query that a client has reason to ask runs', () => {
  test.each([
    ['the first query of GraphiQL', firstQuery, {}],
    [
      'a hundred relations with three full citations each',
      `{ entity(name: "Norland") { relations(first: 100) { edges { ${full} } } } }`,
      {},
    ],
    ['small pages, thrice nested', `query ($n: Int!) { ${nested('$n')} }`, { n: 5 }],
    ['four steps along the graph', `{ entity(name: "Norland") { ${deep(4)} } }`, {}],
    [
      'five paths with three full citations of each step',
      `{ paths(from: {name: "Norland"}, to: {name: "Sudland"}) { complete shortest { steps { ${full} } } } }`,
      {},
    ],
    [
      'a hundred documents with their texts',
      '{ documents(first: 100) { edges { node { title text } } } }',
      {},
    ],
  ])('%s', async (_title, query, variables) => {
    const { codes, calls } = await costOf(query, variables);
    expect(codes).toEqual([]);
    expect(calls).toBeGreaterThan(0);
  });
});

test('a size far out of range is refused by the field, with the range in the message', async () => {
  for (const first of [-2_147_483_648, -1, 0, 101, 2_147_483_647]) {
    const { codes, error } = await costOf('query ($n: Int!) { claims(first: $n) { edges { cursor } } }', {
      n: first,
    });
    expect(codes).toEqual(['BAD_INPUT']);
    expect(error.message).toContain('1 to 100');
  }
});
