import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Store } from '../../../src/db/store.js';
import { StoreError } from '../../../src/db/store-error.js';
import type { Proposal } from '../../../src/model/decision.js';
import type { Extraction } from '../../../src/model/extraction.js';
import { forget } from './forget.js';
import { merge, split, undoing } from './propose.js';
import { extractions, names } from './random-extractions.js';

const name = fc.constantFrom(...names, 'shared');
const target = fc.oneof(
  name,
  fc.record({ name: fc.constantFrom('A', 'New'), type: fc.constant('PERSON' as const) }),
);
const random = extractions.chain((list) => {
  const some = fc.subarray(
    list.map(({ document }) => document.id),
    { minLength: 1 },
  );
  const decision = fc.oneof(
    fc
      .tuple(fc.uniqueArray(name, { minLength: 1, maxLength: 2 }), name)
      .map(([from, into]) => merge(from, into)),
    fc
      .tuple(name, fc.constantFrom(...names), target, fc.option(some))
      .map(([from, text, to, documents]) => split(from, text, to, documents)),
  );
  return fc.record({
    list: fc.constant(list),
    turned: fc.shuffledSubarray(list, { minLength: list.length }),
    gone: fc.subarray(list),
    proposals: fc.array(decision, { minLength: 1, maxLength: 6 }),
    order: fc.infiniteStream(fc.nat()),
  });
});

interface Random {
  readonly list: readonly Extraction[];
  readonly turned: readonly Extraction[];
  readonly gone: readonly Extraction[];
  readonly proposals: readonly Proposal[];
  readonly order: Iterable<number>;
}

/** What must hold of random decisions about random documents in every store. */
export function decisionPropertyContract(open: () => Promise<Store>, runs: number): void {
  describe('for random documents and decisions', () => {
    const patience = 120_000;
    let store: Store;
    let seconds = 0;
    beforeAll(async () => {
      store = await open();
    });
    afterEach(() => forget(store));
    afterAll(() => store.close());

    /** The digest of the graph, which is sound. */
    async function digest(): Promise<string> {
      expect(await store.check()).toEqual([]);
      return store.digest();
    }

    /** Decides what can be decided, each a second later than all before it; answers the ids. */
    async function decideAll(proposals: readonly Proposal[]): Promise<readonly string[]> {
      const ids: string[] = [];
      for (const proposal of proposals) {
        seconds += 1;
        const at = new Date(Date.UTC(2025, 0, 1) + seconds * 1000).toISOString();
        const decided = await store.decide({ ...proposal, at }).catch(refused);
        if (decided) ids.push(decided.id);
      }
      return ids;
    }

    async function assert(holds: (values: Random) => Promise<void>) {
      const property = fc.asyncProperty(random, async (values) => {
        await forget(store);
        await holds(values);
        await forget(store);
        const nothing = { documents: 0, sentences: 0, entities: 0, claims: 0, citations: 0, edges: 0 };
        expect(await store.counts()).toEqual(nothing);
        expect(await store.check()).toEqual([]);
      });
      await fc.assert(property, { numRuns: runs });
    }

    const undoingAll =
      'undoing all in any order leaves the digest of the graph without decisions, step by step sound';
    test(undoingAll, () => assert(expectAsIfNeverDecided), patience);

    async function expectAsIfNeverDecided({ list, proposals, order }: Random): Promise<void> {
      await store.write(list);
      const before = await digest();
      const digests = [before];
      const ids = [...(await decideAll(proposals))];
      for (const at of order) {
        if (ids.length === 0) break;
        digests.push(await digest());
        await store.undo(ids.splice(at % ids.length, 1)[0] ?? '', undoing);
      }
      expect(await digest()).toBe(before);
      expect(new Set(digests).size).toBe(digests.length);
    }

    const anyOrder = 'decisions hold for documents that come in any order, again, and for those that stay';
    test(anyOrder, () => assert(expectSameDigest), patience);

    async function expectSameDigest({ list, turned, gone, proposals }: Random): Promise<void> {
      await store.write(list);
      await decideAll(proposals);
      const whole = await digest();
      expect(await store.write(turned)).toMatchObject({ added: 0, replaced: 0, unchanged: list.length });
      expect(await digest()).toBe(whole);
      const idsOf = (some: readonly Extraction[]) => some.map(({ document }) => document.id);
      await store.remove(idsOf(gone));
      const kept = await digest();
      await store.remove(idsOf(list));
      expect(await store.counts()).toMatchObject({ entities: 0, claims: 0, citations: 0 });
      for (const one of turned) if (!gone.includes(one)) await store.write([one]);
      expect(await digest()).toBe(kept);
      for (const one of turned) await store.write([one]);
      expect(await digest()).toBe(whole);
    }
  });
}

function refused(error: unknown): null {
  if (error instanceof StoreError && error.code === 'BAD_DECISION') return null;
  throw error;
}
