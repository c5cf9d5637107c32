import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { PathFilter, PathRequest, Store } from '../../../src/db/store.js';
import { stances } from '../../../src/model/claim.js';
import type { Extraction } from '../../../src/model/extraction.js';
import { naivePaths } from '../naive-paths.js';
import { sampleEntityId } from '../sample-extraction.js';
import { empty } from './empty.js';
import { extractions, names } from './random-extractions.js';

const filter = fc.record({
  direction: fc.constantFrom('OUT' as const, 'IN' as const, 'BOTH' as const),
  stances: fc.subarray([...stances], { minLength: 1 }),
  minOrigins: fc.constantFrom(0, 0, 2),
  predicates: fc.constantFrom(undefined, undefined, ['support', 'meet']),
});
const request = fc.record({
  maxLength: fc.integer({ min: 1, max: 6 }),
  limit: fc.integer({ min: 1, max: 10 }),
});
const random = extractions.chain((list) =>
  fc.record({
    list: fc.constant(list),
    turned: fc.shuffledSubarray(list, { minLength: list.length }),
    filter,
    request,
  }),
);

interface Random {
  readonly list: readonly Extraction[];
  readonly turned: readonly Extraction[];
  readonly filter: PathFilter & { readonly direction: 'OUT' | 'IN' | 'BOTH' };
  readonly request: PathRequest;
}

const from = sampleEntityId('A');
const others = names.filter((name) => name !== 'A').map((name) => sampleEntityId(name));

/** That paths in random graphs are the shortest and the best there are, in every store. */
export function pathPropertyContract(open: () => Promise<Store>, runs: number): void {
  let store: Store;
  beforeAll(async () => {
    store = await open();
  });
  afterAll(() => store.close());

  const patience = 120_000;
  test(
    'following every chain of entities finds the same paths, in whatever order documents came',
    () => fc.assert(fc.asyncProperty(random, expectShortest), { numRuns: runs }),
    patience,
  );

  async function expectShortest({ list, turned, filter, request }: Random): Promise<void> {
    await empty(store);
    await store.write(list);
    const edges = (await store.topEdges(filter, { limit: 1000 })).rows.map(({ row }) => row);
    const ask = () => Promise.all(others.map((to) => store.paths(from, to, filter, request)));
    const answers = await ask();
    for (const [index, { paths, complete }] of answers.entries()) {
      const ranks = paths.map((path) => path.map(({ rank }) => rank));
      expect(ranks).toEqual(naivePaths(edges, [from, others[index] ?? ''], filter.direction, request));
      expect(complete).toBe(true);
    }
    await empty(store);
    for (const one of turned) await store.write([one]);
    expect(await ask()).toEqual(answers);
  }
}
