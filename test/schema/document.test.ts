import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Store } from '../../src/db/store.js';
import { ask, codesOf, storeWith } from './ask.js';
import { norland } from './sample-graph.js';
import { dailyId, heraldId, postId, threeDocuments } from './three-documents.js';

const [daily, ...others] = threeDocuments;
const note = { kind: 'HEADING', start: 0, end: 7, value: 'Norland' } as const;

let store: Store;
beforeAll(async () => {
  if (!daily) throw new Error('expected a first document');
  store = await storeWith([{ ...daily, document: { ...daily.document, notes: [note] } }, ...others]);
});
afterAll(() => store.close());

describe('document', () => {
  test('tells all that is known of it', async () => {
    const fields =
      'id title publisher author publishedAt url text origin { key name kind reason } notes { kind value start end }';
    const answer = await ask(store, `{ document(id: "${dailyId}") { ${fields} } }`);
    expect(answer).toEqual({
      data: {
        document: {
          id: dailyId,
          title: 'Norland takes sides',
          publisher: 'Harbour Daily',
          author: 'Jane Doe',
          publishedAt: '2024-12-27',
          url: 'https://example.org/daily',
          text: daily?.document.text,
          origin: { key: 'wire:nordwire', name: 'Nordwire', kind: 'WIRE', reason: 'credits "Nordwire"' },
          notes: [note],
        },
      },
    });
  });

  test('leaves null what is not known', async () => {
    const answer = await ask(
      store,
      `{ document(id: "${heraldId}") { author publishedAt url notes { value } } }`,
    );
    expect(answer.data.document).toEqual({ author: null, publishedAt: null, url: null, notes: [] });
  });

  test('lists its claims, those best supported anywhere first', async () => {
    const answer = await ask(store, `{ document(id: "${dailyId}") { claims { edges { node { text } } } } }`);
    expect(answer.data.document.claims.edges).toEqual([
      { node: { text: 'Norland supports Sudland' } },
      { node: { text: 'Norland trades with Westland' } },
    ]);
  });

  test('is null where the graph does not hold it and refused where the id is no document', async () => {
    const unknown = '{ document(id: "doc_0123456789abcdef01234567") { title } }';
    expect(await ask(store, unknown)).toEqual({ data: { document: null } });
    expect(codesOf(await ask(store, `{ document(id: "${norland.entityId}") { title } }`))).toEqual([
      'BAD_ID',
    ]);
  });
});

test('documents come newest first, undated ones last', async () => {
  const { data } = await ask(store, '{ documents { edges { node { id } } } }');
  expect(data.documents.edges).toEqual([
    { node: { id: postId } },
    { node: { id: dailyId } },
    { node: { id: heraldId } },
  ]);
});

test('stats count every kind of row', async () => {
  const answer = await ask(store, '{ stats { documents sentences entities claims citations edges } }');
  expect(answer).toEqual({
    data: { stats: { documents: 3, sentences: 7, entities: 4, claims: 4, citations: 7, edges: 5 } },
  });
});
