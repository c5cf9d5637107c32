import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openSqliteStore } from '../../../src/db/sqlite/open-sqlite-store.js';
import { sampleExtraction } from '../sample-extraction.js';

const folder = mkdtempSync(join(tmpdir(), 'claimgraph-kill-'));
const batches = join(folder, 'batches.json');
const script = new URL('write-until-killed.mjs', import.meta.url);
const storeModule = import.meta.resolve('../../../src/db/sqlite/open-sqlite-store.js');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** 60 batches of 5 documents with 20 citations each, all about the same few entities. */
const documents = Array.from({ length: 300 }, (_, n) =>
  sampleExtraction({
    title: `Document ${n}`,
    publisher: `Publisher ${n % 7}`,
    citations: Array.from(
      { length: 20 },
      (_, i) => [`Entity ${(n + i) % 11}`, 'meet', `Entity ${i}`] as const,
    ),
  }),
);

describe('another process', () => {
  writeFileSync(
    batches,
    JSON.stringify(Array.from({ length: 60 }, (_, n) => documents.slice(n * 5, n * 5 + 5))),
  );

  test('that is killed 20 times while it writes leaves whole documents only', async () => {
    const path = join(folder, 'killed.db');
    for (const milliseconds of fc.sample(fc.nat(160), { seed: 20, numRuns: 20 })) {
      const writer = await startWriter(path);
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      writer.kill('SIGKILL');
      await once(writer, 'exit');
      const store = await openSqliteStore(path);
      expect(await store.check()).toEqual([]);
      const { documents: count, citations, sentences } = await store.counts();
      expect([citations, sentences]).toEqual([count * 20, count * 20]);
      expect([0, 1]).toContain(count % 5);
      expect(count).toBeGreaterThan(0);
      await store.close();
    }
  }, 60_000);

  test('may write while this one reads and writes', async () => {
    const path = join(folder, 'shared.db');
    const store = await openSqliteStore(path);
    const writer = await startWriter(path);
    for (let round = 0; round < 20; round++) {
      const { documents: count, citations } = await store.counts();
      expect(citations).toBe(count * 20);
      const { rows } = await store.topEdges({}, { limit: 5 });
      expect(rows).toHaveLength(5);
      await store.remove([documents[0]?.document.id ?? '']);
      await store.write(documents.slice(0, 1));
    }
    writer.kill('SIGKILL');
    await once(writer, 'exit');
    expect(await store.check()).toEqual([]);
    await store.close();
  }, 60_000);
});

/** A process that writes the batches over and over; it has written one when this answers. */
async function startWriter(path: string): Promise<ChildProcess> {
  const writer = spawn(process.execPath, [script.pathname, storeModule, batches, path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(writer.stdout, 'data');
  return writer;
}
