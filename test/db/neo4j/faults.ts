import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from '@jest/globals';
import { randomGraph } from '../../../scripts/bench/stores/random-graph.js';
import { openNeo4jStore } from '../../../src/db/neo4j/open-neo4j-store.js';
import { openStore } from '../../../src/db/open-store.js';
import type { Store } from '../../../src/db/store.js';
import type { Extraction } from '../../../src/model/extraction.js';
import { sampleExtraction } from '../sample-extraction.js';
import { cuttingProxy } from './cutting-proxy.js';
import type { TestServer } from './test-server.js';

const patience = 300_000;
const citationsEach = 10;

/** 30 batches of 4 documents, all about the same few entities. */
const documents = Array.from({ length: 120 }, (_, n) =>
  sampleExtraction({
    title: `Document ${n}`,
    publisher: `Publisher ${n % 7}`,
    citations: Array.from(
      { length: citationsEach },
      (_, i) => [`Entity ${(n + i) % 11}`, 'meet', `Entity ${i}`] as const,
    ),
  }),
);
const batches = Array.from({ length: 30 }, (_, n) => documents.slice(n * 4, n * 4 + 4));

/** What is left when processes and servers die, or write at the same time. */
export function faults(server: TestServer): void {
  const folder = mkdtempSync(join(tmpdir(), 'claimgraph-neo4j-faults-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  describe('when things go wrong', () => {
    test(
      'writers of overlapping documents leave the graph that one of them would',
      async () => {
        const store = await server.openEmpty();
        const others = [await server.open(), await server.open()];
        const orders = [batches.slice(0, 8), batches.slice(0, 8).toReversed(), batches.slice(4, 8)];
        const writers = [store, ...others].map(async (writer, i) => {
          for (const batch of orders[i] ?? []) await writer.write(batch);
        });
        await Promise.all(writers);
        expect(await store.digest()).toBe(await digestInSqlite(documents.slice(0, 32)));
        expect(await store.check()).toEqual([]);
        await Promise.all([store, ...others].map((one) => one.close()));
      },
      patience,
    );

    test(
      'readers see whole pages while documents come and go',
      async () => {
        const store = await server.openEmpty();
        const reader = await server.open();
        await store.write(documents.slice(0, 8));
        let writing = true;
        const writer = (async () => {
          for (let round = 0; round < 5; round += 1) {
            await store.remove(documents.slice(0, 4).map(({ document }) => document.id));
            await store.write(documents.slice(0, 4));
          }
          writing = false;
        })();
        while (writing) {
          const { rows } = await reader.topEdges({}, { limit: 20 });
          expect(rows.length).toBeGreaterThan(0);
          const [citations] = await reader.listCitations([rows[0]?.row.claimId ?? ''], {}, { limit: 20 });
          expect(citations?.rows.length).toBeLessThanOrEqual(8 * citationsEach);
          await reader.listEntities({ search: 'entity' }, { limit: 20 });
        }
        await writer;
        await Promise.all([store.close(), reader.close()]);
      },
      patience,
    );

    test(
      'a process that is killed while it writes and removes leaves whole documents only',
      async () => {
        const file = join(folder, 'batches.json');
        writeFileSync(file, JSON.stringify(batches));
        const store = await server.openEmpty();
        for (let round = 0; round < 20; round += 1) {
          const writer = startWriter(server, file);
          await once(writer.stdout, 'data');
          await sleep((round * 53) % 400);
          writer.kill('SIGKILL');
          await once(writer, 'exit');
          // Waits for the lock of the killed writer, which the server gives back when it sees the connection gone.
          await expectWhole(store);
        }
        await store.close();
      },
      patience,
    );

    test(
      'a connection that is cut in the middle of a transaction takes nothing along, and the write is tried again',
      async () => {
        const store = await server.openEmpty();
        const proxy = await cuttingProxy(server.uri);
        const remote = await openNeo4jStore(proxy.uri, server);
        for (const [n, batch] of batches.slice(0, 6).entries()) {
          // From the first words of the transaction to the last: the more, the later in it.
          proxy.cutAfter(200 + n * 4000);
          await remote.write(batch);
        }
        expect(proxy.cuts()).toBeGreaterThan(3);
        expect(await store.digest()).toBe(await digestInSqlite(documents.slice(0, 24)));
        await expectWhole(store);
        await Promise.all([remote.close(), store.close(), proxy.close()]);
      },
      patience,
    );

    test(
      'two thousand documents in two orders give one digest, the same as in SQLite',
      async () => {
        const many = [...randomGraph({ documents: 2000, claimsPerDocument: 4, entities: 300 })];
        const expected = await digestInSqlite(many);
        for (const order of [many, many.toReversed()]) {
          const store = await server.openEmpty();
          for (let start = 0; start < order.length; start += 100)
            await store.write(order.slice(start, start + 100));
          expect(await store.digest()).toBe(expected);
          await store.close();
        }
      },
      patience,
    );

    const restart = server.restart;
    (restart ? test : test.skip)(
      'a server that is killed and comes back loses nothing that was written',
      async () => {
        const store = await server.openEmpty();
        const writing = (async () => {
          for (const batch of batches) await store.write(batch);
        })();
        await sleep(500);
        await restart?.();
        await writing;
        expect(await store.digest()).toBe(await digestInSqlite(documents));
        await expectWhole(store);
        await store.close();
      },
      patience,
    );
  });
}

async function expectWhole(store: Store): Promise<void> {
  expect(await store.check()).toEqual([]);
  const { documents: count, citations, sentences } = await store.counts();
  expect([citations, sentences]).toEqual([count * citationsEach, count * citationsEach]);
  expect(count % 4).toBe(0);
}

async function digestInSqlite(extractions: readonly Extraction[]): Promise<string> {
  const store = await openStore('sqlite::memory:');
  await store.write(extractions);
  const digest = await store.digest();
  await store.close();
  return digest;
}

function startWriter({ uri, user, password }: TestServer, file: string) {
  const script = fileURLToPath(new URL('write-until-killed.mjs', import.meta.url));
  const storeModule = new URL('../../../dist/src/db/neo4j/open-neo4j-store.js', import.meta.url).href;
  return spawn(process.execPath, [script, storeModule, file, uri, user, password], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}
