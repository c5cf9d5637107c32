import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, test } from '@jest/globals';
import type { Store } from '../../../src/db/store.js';
import { program, runCli } from '../../cli/run-cli.js';
import { empty } from '../contract/empty.js';
import type { TestServer } from './test-server.js';

const kills20 = 20;
const articles = 150;
const countries = ['Denmark', 'Norway', 'Sweden', 'Finland', 'Iceland', 'Estonia', 'Latvia'];

function article(n: number): string {
  const [a, b, c] = [0, 1, 3].map((step) => countries[(n + step) % countries.length]);
  return `Title: Report ${n}\n\n${a} supports ${b}. ${b} criticised ${c}. ${c} signed an agreement with ${a}.\n`;
}

/** What is left of an ingest into Neo4j that is killed. */
export function kills(server: TestServer): void {
  const folder = mkdtempSync(join(tmpdir(), 'claimgraph-neo4j-kills-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  for (let n = 0; n < articles; n += 1) writeFileSync(join(folder, `${n}.txt`), article(n));
  const env = { NEO4J_USER: server.user, NEO4J_PASSWORD: server.password };
  const args = ['ingest', folder, '--store', server.uri];

  describe('claimgraph ingest', () => {
    test('killed twenty times loses and tears no document, and goes on to the same graph', async () => {
      const undisturbed = await digestInSqlite();
      const store = await server.openEmpty();
      let written = 0;
      for (let round = 0; round < kills20; round += 1) {
        const before = (await store.counts()).documents;
        if (before === articles) await empty(store);
        await killWhileItWrites((round * 37) % 200, store);
        expect(await store.check()).toEqual([]);
        written += Number((await store.counts()).documents !== before);
      }
      expect(written).toBeGreaterThan(kills20 / 2);
      expect(await runCli([...args, '--json'], { env })).toMatchObject({ code: 0, stderr: '' });
      expect(await store.digest()).toBe(undisturbed);
      await store.close();
    }, 600_000);
  });

  /** Lets an ingest run until its first batch is there and so many milliseconds more. */
  async function killWhileItWrites(milliseconds: number, store: Store): Promise<void> {
    const before = (await store.counts()).documents;
    const child = spawn(process.execPath, [program, ...args], {
      stdio: 'ignore',
      env: { PATH: process.env['PATH'], ...env },
    });
    const exit = once(child, 'exit');
    while (child.exitCode === null && (await store.counts()).documents === before) await sleep(5);
    await sleep(milliseconds);
    child.kill('SIGKILL');
    await exit;
  }

  async function digestInSqlite(): Promise<string> {
    const graph = ['--store', join(folder, 'graph.db')];
    await runCli(['ingest', folder, ...graph]);
    return (await runCli(['digest', ...graph])).stdout.trim();
  }
}
