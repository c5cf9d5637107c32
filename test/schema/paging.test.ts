import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Store } from '../../src/db/store.js';
import { ask, storeWith } from './ask.js';
import { extractionOf, norland, own, place } from './sample-graph.js';

const guests = Array.from({ length: 30 }, (_, index) => place(`Guestland ${String(index).padStart(2, '0')}`));

/** Every third guest is met in two more documents, so that ranks differ and also tie. */
const documents = [1, 3, 3].map((step, index) =>
  extractionOf(
    { title: `Guests ${index}`, publishedAt: `2024-12-0${index + 1}`, publisher: `Paper ${index}` },
    own(`Paper ${index}`),
    guests
      .filter((_guest, place) => place % step === 0)
      .map((guest) => ({
        subject: norland,
        predicate: 'meet',
        object: guest,
        sentence: `Norland meets ${guest.name}.`,
      })),
  ),
);

let store: Store;
beforeAll(async () => {
  store = await storeWith(documents);
});
afterAll(() => store.close());

interface Answered {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: Record<'hasNextPage' | 'hasPreviousPage', boolean> &
    Record<'startCursor' | 'endCursor', string | null>;
}

const inner = 'edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
const lists = {
  entities: {
    query: `query ($first: Int!, $after: String) { entities(first: $first, after: $after) { ${inner} } }`,
    rows: 31,
  },
  claims: {
    query: `query ($first: Int!, $after: String) { claims(first: $first, after: $after) { ${inner} } }`,
    rows: 30,
  },
  documents: {
    query: `query ($first: Int!, $after: String) { documents(first: $first, after: $after) { ${inner} } }`,
    rows: 3,
  },
  relations: {
    query: `query ($first: Int!, $after: String) { entity(name: "Norland") { relations(first: $first, after: $after) { ${inner} } } }`,
    rows: 30,
  },
  citations: {
    query: `query ($first: Int!, $after: String) { claims(first: 1) { edges { node { citations(first: $first, after: $after) { ${inner} } } } } }`,
    rows: 3,
  },
};

/** The first connection found in an answer below the connection of its own list, if any. */
function connectionIn(list: keyof typeof lists, { data }: Awaited<ReturnType<typeof ask>>): Answered {
  if (list === 'relations') return data.entity.relations;
  if (list === 'citations') return data.claims.edges[0].node.citations;
  return data[list];
}

async function walk(list: keyof typeof lists, sizes: () => number) {
  const pages: Answered[] = [];
  let after: string | null = null;
  do {
    const page: Answered = connectionIn(list, await ask(store, lists[list].query, { first: sizes(), after }));
    pages.push(page);
    after = page.pageInfo.endCursor;
  } while (pages.at(-1)?.pageInfo.hasNextPage);
  return pages;
}

describe.each(['relations', 'entities', 'claims', 'documents', 'citations'] as const)(
  'pages of %s',
  (list) => {
    test('of any sizes give every row once, in one order', async () => {
      const whole = (await walk(list, () => 100)).flatMap(({ edges }) => edges.map(({ node }) => node.id));
      expect(new Set(whole).size).toBe(lists[list].rows);
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.integer({ min: 1, max: 13 }), { minLength: 1, maxLength: 8 }),
          async (sizes) => {
            let turn = 0;
            const pages = await walk(list, () => sizes[turn++ % sizes.length] ?? 1);
            expect(pages.flatMap(({ edges }) => edges.map(({ node }) => node.id))).toEqual(whole);
            expect(pages.map(({ pageInfo }) => pageInfo.hasPreviousPage)).toEqual(
              pages.map((_page, index) => index > 0),
            );
            for (const { edges, pageInfo } of pages) {
              expect(pageInfo.startCursor).toBe(edges.at(0)?.cursor);
              expect(pageInfo.endCursor).toBe(edges.at(-1)?.cursor);
            }
          },
        ),
        { numRuns: 12 },
      );
    });

    test('after the last row are empty, with null cursors', async () => {
      const end = (await walk(list, () => 100)).at(-1)?.pageInfo.endCursor;
      const page = connectionIn(list, await ask(store, lists[list].query, { first: 5, after: end }));
      expect(page).toEqual({
        edges: [],
        pageInfo: { hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null },
      });
    });
  },
);

test('a page of an empty graph has null cursors', async () => {
  const empty = await storeWith([]);
  const { data } = await ask(empty, lists.entities.query, { first: 5 });
  expect(data.entities).toEqual({
    edges: [],
    pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
  });
  await empty.close();
});
