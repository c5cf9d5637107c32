import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { openStore } from '../../../src/db/open-store.js';
import { graph } from '../contract/sample-graph.js';
import { storeContract } from '../store-contract.js';

const folder = mkdtempSync(join(tmpdir(), 'claimgraph-'));
let files = 0;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

storeContract('the SQLite store in memory', () => openStore('sqlite::memory:'));
storeContract('the SQLite store in a file', () => openStore(`sqlite:${join(folder, `${++files}.db`)}`), 5);

test('a file keeps the graph when it is closed and opened again', async () => {
  const path = join(folder, 'made', 'on the way', 'kept.db');
  const store = await openStore(path);
  await store.write(Object.values(graph));
  const digest = await store.digest();
  await store.close();
  const again = await openStore(path);
  expect(await again.digest()).toBe(digest);
  await again.close();
});
