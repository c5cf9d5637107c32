import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { codesOf, counted, storeWith } from '../schema/ask.js';
import { threeDocuments } from '../schema/three-documents.js';
import { jsonRequest, post, quietServer } from './post.js';

const store = await storeWith(threeDocuments);
afterAll(() => store.close());
const [noting, calls] = counted(store);
const [server, logged] = quietServer(noting);
beforeEach(() => {
  calls.length = 0;
});

const nested = (first: string) =>
  `entities(first: ${first}) { edges { node { relations(first: ${first}) { edges { citations(first: ${first}) { edges { node { quote } } } } } } } }`;
const deep = `{ entity(name: "Norland") ${'{ relations { edges { node '.repeat(1000)}{ name }${' } } }'.repeat(1000)} }`;
const garbage = [
  '',
  ' ',
  'null',
  '0',
  '-1',
  '../../etc/passwd',
  '\u0000',
  '💥'.repeat(20),
  'x'.repeat(20_000),
];

describe('a hostile query is refused without reading the store', () => {
  test.each([
    ['3,000 levels', deep, {}, 400, 'QUERY_TOO_COSTLY'],
    [
      '1,000 aliases',
      `{ ${Array.from({ length: 1000 }, (_, i) => `a${i}: stats { edges }`).join(' ')} }`,
      {},
      400,
      'QUERY_TOO_COSTLY',
    ],
    ['nearly 50,000 tokens', `{ ${'x '.repeat(48_000)} }`, {}, 400, 'QUERY_TOO_COSTLY'],
    ['pages of 100, cubed', `{ ${nested('100')} }`, {}, 400, 'QUERY_TOO_COSTLY'],
    [
      'pages of 100, cubed, by a variable',
      `query ($n: Int!) { ${nested('$n')} }`,
      { n: 100 },
      400,
      'QUERY_TOO_COSTLY',
    ],
    [
      'fragments in a circle',
      '{ entity(name: "x") { ...a } } fragment a on Entity { ...b } fragment b on Entity { ...a }',
      {},
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'a fragment within itself',
      '{ ...a } fragment a on Query { ...a }',
      {},
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'introspection in a spiral',
      `{ __schema { types { ${'fields { type { '.repeat(8)} name ${'} }'.repeat(8)} } } }`,
      {},
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['no GraphQL', 'DROP TABLE documents', {}, 400, 'GRAPHQL_PARSE_FAILED'],
    ['a string without an end', '{ entity(name: "', {}, 400, 'GRAPHQL_PARSE_FAILED'],
    [
      'a number too large',
      '{ claims(first: 99999999999) { edges { cursor } } }',
      {},
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ],
  ])('%s', async (_title, query, variables, status, code) => {
    const answer = await post(server, query, variables);
    expect(answer.body.data ?? null).toBeNull();
    expect([...new Set(codesOf(answer.body))]).toEqual([code]);
    expect(answer.status).toBe(status);
    expect(calls).toEqual([]);
  });

  test.each(garbage)('the id %p', async (id) => {
    const { body } = await post(server, 'query ($id: ID!) { node(id: $id) { id } claim(id: $id) { id } }', {
      id,
    });
    expect(codesOf(body)).toEqual(['BAD_ID', 'BAD_ID']);
    expect(calls).toEqual([]);
  });

  test.each(garbage)('the cursor %p', async (after) => {
    const { body } = await post(
      server,
      'query ($after: String) { claims(after: $after) { edges { cursor } } }',
      { after },
    );
    expect(codesOf(body)).toEqual(['BAD_CURSOR']);
    expect(calls).toEqual([]);
  });
});

describe('a hostile request is refused before it is parsed', () => {
  const query = '{ stats { edges } }';
  const form = (type: string, body: string) =>
    new Request('http://test/graphql', { method: 'POST', headers: { 'content-type': type }, body });
  test.each([
    ['a body of 200 kB', () => jsonRequest({ query: `# ${'x'.repeat(200_000)}\n${query}` }), 413],
    [
      'a form',
      () => form('application/x-www-form-urlencoded', new URLSearchParams({ query }).toString()),
      403,
    ],
    ['plain text', () => form('text/plain', JSON.stringify({ query })), 403],
    [
      'plain text with a parameter that says JSON',
      () => form('text/plain; application/json', JSON.stringify({ query })),
      403,
    ],
    ['an upload', () => form('multipart/form-data; boundary=x', '--x\r\n\r\n--x--'), 403],
    ['a bare GET', () => new Request(`http://test/graphql?query=${encodeURIComponent(query)}`), 403],
    ['an unknown type', () => form('application/xml', '<query/>'), 415],
    ['a batch', () => jsonRequest([{ query }, { query }]), 400],
    ['broken JSON', () => form('application/json', '{"query":'), 400],
    ['JSON that is no object', () => form('application/json', '"query"'), 400],
    ['no query', () => jsonRequest({}), 400],
    ['a query that is a number', () => jsonRequest({ query: 1 }), 400],
    ['variables that are text', () => jsonRequest({ query, variables: 'x' }), 400],
    [
      'a method that GraphQL has no use for',
      () =>
        new Request('http://test/graphql', {
          method: 'DELETE',
          headers: { 'graphql-require-preflight': '1' },
        }),
      405,
    ],
  ])('%s', async (_title, request, status) => {
    const response = await server.fetch(request());
    expect(response.status).toBe(status);
    expect(calls).toEqual([]);
  });

  test('and tells what it wants instead', async () => {
    const response = await server.fetch(
      new Request(`http://test/graphql?query=${encodeURIComponent(query)}`),
    );
    const body = await response.json();
    expect(codesOf(body)).toEqual(['PREFLIGHT_REQUIRED']);
    expect(body.errors[0].message).toContain('application/json');
  });
});

test('a mutation is refused, since there are none', async () => {
  const { body } = await post(server, 'mutation { deleteEverything }');
  expect(body.errors).toHaveLength(1);
  expect(body.data).toBeNull();
  expect(calls).toEqual([]);
});

test('a GET with the header that no foreign page can send is answered', async () => {
  const url = `http://test/graphql?query=${encodeURIComponent('{ stats { documents } }')}`;
  const response = await server.fetch(new Request(url, { headers: { 'graphql-require-preflight': '1' } }));
  expect(await response.json()).toEqual({ data: { stats: { documents: 3 } } });
});

test('nothing of all this counts as a fault of ours', () => {
  expect(logged).toEqual([]);
});
