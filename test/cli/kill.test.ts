import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { openStore } from '../../src/db/open-store.js';
import type { Store } from '../../src/db/store.js';
import { empty } from '../db/contract/empty.js';
import { withFiles } from '../temporary-folder.js';
import { program, runCli } from './run-cli.js';

const verbs = ['supports', 'visited', 'criticised', 'praised', 'attacked', 'joined'];
const countries = ['Denmark', 'Norway', 'Sweden', 'Finland', 'Iceland', 'Portugal', 'Ireland'];

/** Different texts with claims in them, as many as an ingest of some seconds needs. */
function manyDocuments(count: number): string {
  const pick = (words: readonly string[], at: number) => words[at % words.length] ?? '';
  const lines = Array.from({ length: count }, (_, number) => {
    const sentence = (at: number) =>
      `${pick(countries, at)} ${pick(verbs, at * 3 + number)} ${pick(countries, at + 1 + (number % 5))} in ${1900 + at}.`;
    return JSON.stringify({
      title: `Text ${number}`,
      text: Array.from({ length: 12 }, (_, at) => sentence(at)).join(' '),
    });
  });
  return `${lines.join('\n')}\n`;
}

const documents = 300;
const kills = 20;

describe('claimgraph ingest', () => {
  test('killed twenty times loses and tears no document, and goes on to the same graph', async () => {
    await withFiles({ 'many.jsonl': manyDocuments(documents) }, async (cwd) => {
      await runCli(['ingest', 'many.jsonl', '--store', 'whole.db'], { cwd });
      const whole = await runCli(['digest', '--store', 'whole.db'], { cwd });
      const store = await openStore(`sqlite:${join(cwd, 'cut.db')}`);
      for (let round = 0; round < kills; round += 1) {
        if ((await store.counts()).documents === documents) await empty(store);
        await killWhileItWrites(cwd, store, (round * 53) % 300);
        expect(await store.check()).toEqual([]);
      }
      await store.close();
      await runCli(['ingest', 'many.jsonl', '--store', 'cut.db'], { cwd });
      expect(await runCli(['digest', '--store', 'cut.db'], { cwd })).toEqual(whole);
    });
  }, 300_000);

  test('run twice at once into one file gives the graph of one run', async () => {
    const [first, second] = [manyDocuments(120), manyDocuments(160)];
    await withFiles({ 'first.jsonl': first, 'second.jsonl': second }, async (cwd) => {
      const outcomes = await Promise.all(
        ['first', 'second', 'second'].map((name) =>
          runCli(['ingest', `${name}.jsonl`, '--json', '--store', 'both.db'], { cwd }),
        ),
      );
      expect(outcomes.map(({ code, stderr }) => ({ code, stderr }))).toEqual(
        outcomes.map(() => ({ code: 0, stderr: '' })),
      );
      await runCli(['ingest', 'second.jsonl', '--store', 'one.db'], { cwd });
      const [both, one] = await Promise.all(
        ['both.db', 'one.db'].map((store) => runCli(['digest', '--store', store], { cwd })),
      );
      expect(both).toEqual(one);
    });
  }, 120_000);

  // A limit on the size of files is met as a full disk is, and needs no disk of its own.
  (process.platform === 'win32' ? test.skip : test)(
    'that finds no room left says so, tears nothing, and goes on when there is room',
    async () => {
      await withFiles({ 'many.jsonl': manyDocuments(documents) }, async (cwd) => {
        const ingest = ['ingest', 'many.jsonl', '--store', 'full.db'];
        const full = spawnSync(
          'sh',
          ['-c', 'ulimit -f 6000; exec "$@"', 'sh', process.execPath, program, ...ingest],
          {
            cwd,
            encoding: 'utf8',
          },
        );
        expect(full.status).toBe(1);
        expect(full.stderr).toMatch(/^claimgraph ingest: expected to write, got: .+\n$/);
        const store = await openStore(`sqlite:${join(cwd, 'full.db')}`);
        expect(await store.check()).toEqual([]);
        const { documents: held, sentences } = await store.counts();
        expect(held).toBeGreaterThan(0);
        expect(held).toBeLessThan(documents);
        expect(sentences).toBe(held * 12);
        await store.close();
        expect(await runCli([...ingest, '--json'], { cwd })).toMatchObject({ code: 0, stderr: '' });
        await runCli(['ingest', 'many.jsonl', '--store', 'whole.db'], { cwd });
        const [whole, again] = await Promise.all(
          ['whole.db', 'full.db'].map((file) => runCli(['digest', '--store', file], { cwd })),
        );
        expect(again).toEqual(whole);
      });
    },
    120_000,
  );
});

/** Lets an ingest run until a batch of it is there and so many milliseconds more; no document that was there may go. */
async function killWhileItWrites(cwd: string, store: Store, milliseconds: number): Promise<void> {
  const { documents: before } = await store.counts();
  const child = spawn(process.execPath, [program, 'ingest', 'many.jsonl', '--store', 'cut.db'], { cwd });
  const closed = once(child, 'close');
  while (child.exitCode === null && (await store.counts()).documents === before) await setTimeout(5);
  await setTimeout(milliseconds);
  child.kill('SIGKILL');
  await closed;
  expect((await store.counts()).documents).toBeGreaterThan(before);
}
