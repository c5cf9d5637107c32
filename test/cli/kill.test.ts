import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openStore } from '../../src/db/open-store.js';
import { withFiles } from '../temporary-folder.js';
import { manyDocuments } from './many-documents.js';
import { program, runCli } from './run-cli.js';

/** When to kill a run: so many milliseconds after its first write or, some of them, after its start. */
const moments = fc.sample(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ after: fc.constant('WRITE' as const), ms: fc.nat(100) }) },
    { weight: 1, arbitrary: fc.record({ after: fc.constant('START' as const), ms: fc.nat(1000) }) },
  ),
  { seed: 20, numRuns: 20 },
);

test('an ingest that is killed 20 times leaves whole documents each time, and the last run completes the same graph', async () => {
  await withFiles({ 'many.jsonl': manyDocuments(0, 1500, 1) }, async (cwd) => {
    const whole = runCli(['ingest', 'many.jsonl', '--store', 'whole.db'], { cwd });
    const counts: number[] = [];
    let killed = 0;
    for (const { after, ms } of moments) {
      const child = spawn(process.execPath, [program, 'ingest', 'many.jsonl', '--store', 'cut.db'], { cwd });
      const closed = once(child, 'close');
      if (after === 'WRITE') await Promise.race([closed, firstWrite(join(cwd, 'cut.db'))]);
      await setTimeout(ms);
      child.kill('SIGKILL');
      killed += (await closed)[1] === 'SIGKILL' ? 1 : 0;
      const store = await openStore(join(cwd, 'cut.db'));
      expect(await store.check()).toEqual([]);
      counts.push((await store.counts()).documents);
      await store.close();
    }
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    // On a fast machine the last runs may end by themselves.
    expect(killed).toBeGreaterThan(15);
    expect(new Set(counts).size).toBeGreaterThan(8);
    expect(await runCli(['ingest', 'many.jsonl', '--store', 'cut.db'], { cwd })).toMatchObject({ code: 0 });
    expect(await whole).toMatchObject({ code: 0 });
    const digest = await runCli(['digest', '--store', 'whole.db'], { cwd });
    expect(await runCli(['digest', '--store', 'cut.db'], { cwd })).toEqual(digest);
  });
}, 180_000);

/** Resolves when the graph's file, or what was written beside it since, has changed. */
async function firstWrite(path: string): Promise<void> {
  const state = () =>
    [path, `${path}-wal`].map((file) => statSync(file, { throwIfNoEntry: false })?.size ?? 0).join();
  for (const before = state(); state() === before; ) await setTimeout(2);
}
