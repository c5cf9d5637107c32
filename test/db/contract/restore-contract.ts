import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Store } from '../../../src/db/store.js';
import type { Decision } from '../../../src/model/decision.js';
import { forget } from './forget.js';
import { merge, split, undoing } from './propose.js';
import { graph } from './sample-graph.js';

/** That decisions can be carried from one graph into another in every store. */
export function restoreContract(open: () => Promise<Store>): void {
  describe('restored in an empty graph', () => {
    let store: Store;
    let decisions: readonly Decision[];
    let digest: string;

    /** All on record, newest first. */
    async function onRecord(): Promise<readonly Decision[]> {
      return (await store.listDecisions({ limit: 100 })).rows.map(({ row }) => row);
    }

    beforeAll(async () => {
      store = await open();
      await store.write(Object.values(graph));
      const { id } = await store.decide(merge(['Iran'], 'Russia'));
      await store.undo(id, undoing);
      await store.decide(split('Iran', 'Iran', { name: 'Persia', type: 'PLACE' }));
      await store.decide(merge(['North Korea'], 'Russia'));
      decisions = await onRecord();
      digest = await store.digest();
      await store.close();
      store = await open();
    });
    afterEach(() => forget(store));
    afterAll(() => store.close());

    test('they hold for the documents that come after them, and undone ones stay undone', async () => {
      await store.restoreDecisions(decisions);
      for (const extraction of Object.values(graph)) await store.write([extraction]);
      expect(await onRecord()).toEqual(decisions);
      expect(await store.digest()).toBe(digest);
      expect(await store.check()).toEqual([]);
      await store.restoreDecisions(decisions.slice(1));
      expect(await store.digest()).toBe(digest);
    });
  });

  describe('refuses to restore', () => {
    let store: Store;
    beforeAll(async () => {
      store = await open();
      await store.write([graph.first]);
    });
    afterAll(() => store.close());
    const refusal = { name: 'StoreError', code: 'BAD_DECISION' };
    const decision: Decision = {
      ...merge(['Iran'], 'Russia'),
      id: 'dec_000000000000000000000000',
      undone: null,
    };

    test('a decision under an id that is not its own', async () => {
      const message = expect.stringMatching(/expected the decision id dec_\w+, got dec_0{24}/);
      await expect(store.restoreDecisions([decision])).rejects.toMatchObject({ ...refusal, message });
    });

    test('decisions beside documents or other decisions, and nothing is no decision', async () => {
      const made = await store.decide(merge(['North Korea'], 'Russia'));
      await store.undo(made.id, undoing);
      const message =
        /expected an empty graph to restore decisions in, got one with 1 documents and 1 decisions/;
      await expect(store.restoreDecisions([made])).rejects.toMatchObject({
        ...refusal,
        message: expect.stringMatching(message),
      });
      await expect(store.restoreDecisions([])).resolves.toBeUndefined();
      await expect(store.restoreDecisions([{ ...made, undone: undoing }])).resolves.toBeUndefined();
    });
  });
}
