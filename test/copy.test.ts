import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { copyGraph } from '../src/copy.js';
import { openStore } from '../src/db/open-store.js';
import type { Store } from '../src/db/store.js';
import { merge, split, undoing } from './db/contract/propose.js';
import { sampleExtraction } from './db/sample-extraction.js';

const documents = Array.from({ length: 70 }, (_, n) =>
  sampleExtraction({
    title: `Document ${n}`,
    citations: [
      ['DPRK', 'support', `Country ${n % 5}`],
      ['North Korea', 'meet', `Country ${n}`],
    ],
  }),
);

describe('copyGraph', () => {
  let from: Store;
  let to: Store;
  beforeEach(async () => {
    [from, to] = [await openStore('sqlite::memory:'), await openStore('sqlite::memory:')];
    await from.write(documents);
    const { id } = await from.decide(merge(['Country 1'], 'Country 2'));
    await from.undo(id, undoing);
    await from.decide(split('Country 3', 'Country 3', { name: 'Country III', type: 'PLACE' }));
    await from.decide(merge(['DPRK'], 'North Korea'));
  });
  afterEach(() => Promise.all([from.close(), to.close()]));

  test('makes of an empty graph one with the same digest and the same record of decisions', async () => {
    const told: number[] = [];
    const result = await copyGraph({ from, to, onProgress: ({ added }) => told.push(added) });
    expect(result).toEqual({ added: 70, replaced: 0, unchanged: 0, decisions: 3 });
    expect(told).toEqual([32, 64, 70]);
    expect(await to.digest()).toBe(await from.digest());
    expect(await to.listDecisions({ limit: 5 })).toEqual(await from.listDecisions({ limit: 5 }));
    expect(await to.check()).toEqual([]);
  });

  test('goes on where it was cut short', async () => {
    let calls = 0;
    const write: Store['write'] = (batch) => {
      calls += 1;
      return calls > 1 ? Promise.reject(new Error('expected power, got none')) : to.write(batch);
    };
    const restoreDecisions: Store['restoreDecisions'] = (decisions) => to.restoreDecisions(decisions);
    await expect(copyGraph({ from, to: { write, restoreDecisions } })).rejects.toThrow('got none');
    expect(await to.counts()).toMatchObject({ documents: 32 });
    expect(await copyGraph({ from, to })).toMatchObject({ added: 38, unchanged: 32 });
    expect(await to.digest()).toBe(await from.digest());
  });

  test('refuses decisions where documents are that they were never applied to, and leaves all as it is', async () => {
    await to.write(documents.slice(0, 1));
    const digest = await to.digest();
    await expect(copyGraph({ from, to })).rejects.toMatchObject({ code: 'BAD_DECISION' });
    expect(await to.digest()).toBe(digest);
  });

  test('adds to the documents of another graph where there are no decisions', async () => {
    const plain = await openStore('sqlite::memory:');
    await plain.write(documents.slice(0, 3));
    await to.write(documents.slice(2, 5));
    expect(await copyGraph({ from: plain, to })).toMatchObject({ added: 2, unchanged: 1, decisions: 0 });
    expect(await to.counts()).toMatchObject({ documents: 5 });
    await plain.close();
  });

  test('copies an empty graph', async () => {
    const empty = await openStore('sqlite::memory:');
    expect(await copyGraph({ from: empty, to })).toEqual({
      added: 0,
      replaced: 0,
      unchanged: 0,
      decisions: 0,
    });
    await empty.close();
  });
});
