import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openStore } from '../../../src/db/open-store.js';
import type { Store } from '../../../src/db/store.js';
import { StoreError } from '../../../src/db/store-error.js';
import { type Stance, stances } from '../../../src/model/claim.js';
import type { Proposal } from '../../../src/model/decision.js';
import { entityTypes } from '../../../src/model/entity.js';
import { forget } from '../contract/forget.js';
import { merge, split, undoing } from '../contract/propose.js';
import { type SampleCitation, sampleExtraction } from '../sample-extraction.js';
import { answersOf } from './answers.js';
import type { TestServer } from './test-server.js';

const name = fc.constantFrom('A', 'B', 'Élan', '북한', '🚀 Corp', 'ﬀ', "O'Neil & Co.", 'a b', 'Йod');
const citation = fc
  .tuple(
    name,
    fc.constantFrom('support', 'be leader of', '지지'),
    name,
    fc.constantFrom(...stances),
    fc.option(name, { nil: undefined }),
  )
  .map(([subject, predicate, object, stance, speaker]): SampleCitation => {
    return [subject, predicate, object, stance satisfies Stance, undefined, speaker];
  });
const entity = fc.record({
  type: fc.constantFrom(...entityTypes),
  key: fc.constant('shared'),
  aliases: fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 4 }), { maxLength: 2 }),
});
const sample = fc.record({
  citations: fc.array(citation, { maxLength: 5 }),
  publisher: fc.constantFrom('Post', 'POST', 'Évening', null),
  publishedAt: fc.constantFrom('2024', '2024-12-29', '2024-12-29T10:00:00Z', null),
  title: fc.constantFrom('one', 'two', null),
  url: fc.constantFrom('https://example.org/', null),
  // Read by another rule, the same text gives other citations: a document that is written again and replaced.
  rule: fc.constantFrom('first', 'second'),
  entities: fc.oneof(fc.record({ A: entity }), fc.record({ Élan: entity })),
});

const target = fc.oneof(name, fc.record({ name, type: fc.constantFrom(...entityTypes) }));
const proposal = fc.oneof(
  fc
    .tuple(fc.uniqueArray(name, { minLength: 1, maxLength: 2 }), name)
    .map(([from, into]) => merge(from, into)),
  fc.tuple(name, name, target).map(([from, text, to]) => split(from, text, to)),
);

/** A step in the life of a graph: documents come, people decide, some of both are taken back. */
const step = fc.record({
  written: fc.array(sample.map(sampleExtraction), { maxLength: 4 }),
  decided: fc.array(proposal, { maxLength: 2 }),
  undone: fc.array(fc.nat(20), { maxLength: 1 }),
  removed: fc.array(fc.nat(20), { maxLength: 3 }),
});

/** That this store and the embedded one cannot be told apart. */
export function sameAsSqlite(server: TestServer, runs: number): void {
  describe('beside SQLite', () => {
    let stores: readonly [Store, Store];
    beforeAll(async () => {
      stores = [await openStore('sqlite::memory:'), await server.openEmpty()];
    });
    afterAll(() => Promise.all(stores.map((store) => store.close())));

    test('the same steps give the same digests and the same answers, page by page', async () => {
      const lives = fc.tuple(fc.array(step, { minLength: 1, maxLength: 4 }), fc.integer({ min: 1, max: 6 }));
      await fc.assert(
        fc.asyncProperty(lives, async ([steps, limit]) => {
          const seen: string[] = [];
          const decisions: string[] = [];
          for (const { written, decided, undone, removed } of steps) {
            seen.push(...written.map(({ document }) => document.id));
            const gone = removed.map((n) => seen[n % seen.length] ?? 'doc_unknown');
            await expectSame((store) => store.write(written));
            for (const one of decided) decisions.push((await expectSame((store) => decide(store, one))).id);
            for (const n of undone) {
              const id = decisions[n % decisions.length] ?? 'dec_unknown';
              await expectSame((store) => store.undo(id, undoing).catch(refused));
            }
            await expectSame((store) => store.remove(gone));
          }
          await expectSame((store) => store.digest());
          await expectSame((store) => answersOf(store, limit));
          expect(await stores[1].check()).toEqual([]);
          for (const store of stores) await forget(store);
        }),
        { numRuns: runs },
      );
    }, 600_000);

    async function expectSame<Answer>(ask: (store: Store) => Promise<Answer>): Promise<Answer> {
      const [sqlite, neo4j] = [await ask(stores[0]), await ask(stores[1])];
      expect(neo4j).toEqual(sqlite);
      return neo4j;
    }
  });
}

/** What was decided, or why not. */
async function decide(store: Store, proposal: Proposal): Promise<{ readonly id: string }> {
  return store.decide(proposal).catch(refused);
}

function refused(error: unknown): { readonly id: string } {
  if (error instanceof StoreError && error.code === 'BAD_DECISION') return { id: error.message };
  throw error;
}
