import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Page, PageRequest, Store } from '../../../src/db/store.js';
import type { Extraction } from '../../../src/model/extraction.js';
import { sampleEntityId } from '../sample-extraction.js';
import { empty } from './empty.js';
import { extractions } from './random-extractions.js';
import { walk } from './walk.js';

/** What must hold of random graphs in every store. */
export function propertyContract(open: () => Promise<Store>, runs: number): void {
  describe('for random documents', () => {
    const patience = 120_000;
    let store: Store;
    beforeAll(async () => {
      store = await open();
    });
    afterAll(() => store.close());

    /** The digest of the graph that this work makes of an empty one, which is sound. */
    async function digestAfter(work: () => Promise<unknown>): Promise<string> {
      await work();
      expect(await store.check()).toEqual([]);
      const digest = await store.digest();
      await empty(store);
      expect(await store.counts()).toMatchObject({ documents: 0, entities: 0, claims: 0, edges: 0 });
      return digest;
    }

    async function assert<Value>(values: fc.Arbitrary<Value>, holds: (value: Value) => Promise<void>) {
      await fc.assert(fc.asyncProperty(values, holds), { numRuns: runs });
    }

    const shuffled = extractions.chain((list) =>
      fc.record({
        list: fc.constant(list),
        turned: fc.shuffledSubarray(list, { minLength: list.length }),
        size: fc.integer({ min: 1, max: 4 }),
      }),
    );
    const inAnyOrder = 'any order and any batching give the same digest';
    test(inAnyOrder, () => assert(shuffled, expectSameDigest), patience);

    async function expectSameDigest({ list, turned, size }: Shuffled): Promise<void> {
      const expected = await digestAfter(() => store.write(list));
      const got = await digestAfter(async () => {
        for (let i = 0; i < turned.length; i += size) await store.write(turned.slice(i, i + size));
      });
      expect(got).toBe(expected);
    }

    const split = extractions.chain((list) =>
      fc.record({ list: fc.constant(list), gone: fc.subarray(list) }),
    );
    const removal = 'ingesting again and removing leaves the graph that never saw the documents';
    test(removal, () => assert(split, expectNeverSeen), patience);

    async function expectNeverSeen({ list, gone }: Split): Promise<void> {
      const expected = await digestAfter(() => store.write(list.filter((one) => !gone.includes(one))));
      const got = await digestAfter(async () => {
        await store.write(list);
        await store.write(gone);
        await store.remove(gone.map(({ document }) => document.id));
      });
      expect(got).toBe(expected);
    }

    const paged = fc.record({ list: extractions, limit: fc.integer({ min: 1, max: 7 }) });
    const walking = 'pages of any size walk every row once, in one order';
    test(walking, () => assert(paged, expectEveryRowOnce), patience);

    async function expectEveryRowOnce({ list, limit }: Paged): Promise<void> {
      await store.write(list);
      const counts = new Map(Object.entries(await store.counts()));
      for (const [kind, rows] of Object.entries(lists(store))) {
        const ids = (await walk(limit, rows)).map(({ id }) => id);
        expect(ids).toEqual((await rows({ limit: 1000 })).rows.map(({ row }) => row.id));
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids).toHaveLength(counts.get(kind) ?? ids.length);
      }
      await empty(store);
    }
  });
}

interface Shuffled {
  readonly list: readonly Extraction[];
  readonly turned: readonly Extraction[];
  readonly size: number;
}

interface Split {
  readonly list: readonly Extraction[];
  readonly gone: readonly Extraction[];
}

interface Paged {
  readonly list: readonly Extraction[];
  readonly limit: number;
}

type List = (page: PageRequest) => Promise<Page<{ readonly id: string }>>;

/** Lists by the name of the count they must reach, and two that hold fewer rows. */
function lists(store: Store): Readonly<Record<string, List>> {
  return {
    documents: (page) => store.listDocuments(page),
    entities: (page) => store.listEntities({}, page),
    claims: (page) => store.listClaims({}, page),
    edges: (page) => store.topEdges({}, page),
    'entities found': (page) => store.listEntities({ search: 'a' }, page),
    'edges of B': (page) => store.listEdges(sampleEntityId('B'), {}, page),
  };
}
