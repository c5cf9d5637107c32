import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Store } from '../../src/db/store.js';
import { edgeId } from '../../src/model/edge.js';
import { ask, codesOf, storeWith } from './ask.js';
import { norland } from './sample-graph.js';
import { threeDocuments } from './three-documents.js';

const [daily] = threeDocuments;
const ids = {
  Entity: norland.entityId,
  Claim: daily?.claims[0]?.id ?? '',
  Citation: daily?.citations[0]?.id ?? '',
  Document: daily?.document.id ?? '',
  Sentence: daily?.sentences[0]?.id ?? '',
};
const unknown = 'ent_0123456789abcdef01234567';

let store: Store;
beforeAll(async () => {
  store = await storeWith(threeDocuments);
});
afterAll(() => store.close());

const nodeQuery = 'query ($id: ID!) { node(id: $id) { __typename id } }';
const nodesQuery = 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }';

describe('node', () => {
  test.each(Object.entries(ids))('knows a %s by the id alone', async (type, id) => {
    expect(await ask(store, nodeQuery, { id })).toEqual({ data: { node: { __typename: type, id } } });
  });

  test('shows the fields of its type', async () => {
    const query = `{ node(id: "${ids.Sentence}") { ... on Sentence { text document { id } } } }`;
    expect((await ask(store, query)).data.node).toEqual({
      text: 'Norland openly supports Sudland in the talks.',
      document: { id: ids.Document },
    });
  });

  test('is null for an id that the graph does not hold', async () => {
    expect(await ask(store, nodeQuery, { id: unknown })).toEqual({ data: { node: null } });
  });

  test.each([
    ['nothing', ''],
    ['words', 'Norland'],
    ['a number', '1'],
    ['an unknown kind', 'xyz_0123456789abcdef01234567'],
    ['an edge, which has two ends and no node', edgeId(ids.Claim, 'AFFIRMED')],
    ['too few digits', 'ent_0123'],
    ['capital digits', 'ent_0123456789ABCDEF01234567'],
    ['an id with a line after it', `${unknown}\n`],
    ['a statement of a query language', "ent_' OR 1=1 --"],
    ['50,000 characters', 'x'.repeat(50_000)],
  ])('is refused for %s', async (_title, id) => {
    expect(codesOf(await ask(store, nodeQuery, { id }))).toEqual(['BAD_ID']);
  });
});

describe('nodes', () => {
  test('come in the order of the ids, null where nothing is', async () => {
    const wanted = [ids.Sentence, unknown, ids.Claim, ids.Sentence];
    expect((await ask(store, nodesQuery, { ids: wanted })).data.nodes).toEqual([
      { __typename: 'Sentence', id: ids.Sentence },
      null,
      { __typename: 'Claim', id: ids.Claim },
      { __typename: 'Sentence', id: ids.Sentence },
    ]);
  });

  test('are refused above a hundred', async () => {
    expect(codesOf(await ask(store, nodesQuery, { ids: Array(101).fill(unknown) }))).toEqual(['BAD_INPUT']);
    expect(codesOf(await ask(store, nodesQuery, { ids: Array(100).fill(unknown) }))).toEqual([]);
  });
});
