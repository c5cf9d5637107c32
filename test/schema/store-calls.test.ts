import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Store } from '../../src/db/store.js';
import { ask, counted, storeWith } from './ask.js';
import { extractionOf, norland, own, place } from './sample-graph.js';

const guests = Array.from({ length: 25 }, (_, index) => place(`Guestland ${String(index).padStart(2, '0')}`));

/** Three documents, each with all guests, so that every edge has three citations in three documents. */
const documents = [1, 2, 3].map((day) =>
  extractionOf(
    { title: `Guests ${day}`, publishedAt: `2024-12-0${day}`, url: `https://example.org/${day}` },
    own(`Paper ${day}`),
    guests.map((guest) => ({
      subject: norland,
      predicate: 'meet',
      object: guest,
      sentence: `Norland meets ${guest.name}.`,
    })),
  ),
);

const page = `query ($first: Int!) { entity(name: "Norland") { relations(first: $first) { edges {
  label stance node { name aliases }
  claim { id text subject { name } object { name } disputed stances { stance corroboration { origins { name } } } }
  corroboration { citations originCount origins { name reason } }
  citations(first: 3) { edges { node {
    quote deepLink cite(style: APA) subject { text } sentence { text index }
    saidBy { name entity { name } } claim { predicate } document { title origin { name } }
  } } }
} } } }`;

let store: Store;
beforeAll(async () => {
  store = await storeWith(documents);
});
afterAll(() => store.close());

describe('a page of relations with everything on it', () => {
  const callsFor = async (first: number) => {
    const [noting, calls] = counted(store);
    const answer = await ask(noting, page, { first });
    expect(answer.errors).toBeUndefined();
    expect(answer.data.entity.relations.edges).toHaveLength(first);
    return calls;
  };

  test('costs the store as many calls for twenty rows as for one', async () => {
    const calls = await callsFor(20);
    expect(calls).toEqual(await callsFor(1));
    // The far ends come in one call, the subjects and objects of the claims in another.
    const atOnce = [
      'entitiesNamed',
      'listEdges',
      'listCitations',
      'origins',
      'edges',
      'claims',
      'documents',
      'sentences',
    ];
    expect([...calls].sort()).toEqual([...atOnce, 'entities', 'entities'].sort());
  });

  test('looks up each document once', async () => {
    const asked: string[][] = [];
    const noting: Store = {
      ...store,
      documents: (ids) => {
        asked.push([...ids]);
        return store.documents(ids);
      },
    };
    await ask(noting, page, { first: 20 });
    expect(asked.flat().sort()).toEqual(documents.map(({ document }) => document.id).sort());
  });
});

test.each([
  ['quote', []],
  ['document { title }', ['documents']],
  ['...Source', ['documents']],
])('a page of citations with %s looks up %j', async (fields, expected) => {
  const [noting, calls] = counted(store);
  const query = `{ entity(id: "${norland.entityId}") { relations { edges { citations { edges { node { ${fields} } } } } } } }
    fragment Source on Citation { deepLink }`;
  await ask(noting, fields.startsWith('...') ? query : (query.split('fragment')[0] ?? ''));
  expect(calls).toEqual(['entities', 'listEdges', 'listCitations', ...expected]);
});

test('two requests share no loaded rows', async () => {
  const [noting, calls] = counted(store);
  await ask(noting, `{ entity(id: "${norland.entityId}") { name } }`);
  await ask(noting, `{ entity(id: "${norland.entityId}") { name } }`);
  expect(calls).toEqual(['entities', 'entities']);
});
