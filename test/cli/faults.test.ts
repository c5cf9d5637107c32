import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { withFiles } from '../temporary-folder.js';
import { manyDocuments } from './many-documents.js';
import { program, runCli } from './run-cli.js';

const documents = manyDocuments(0, 400, 3);
const claimgraph = `'${process.execPath}' '${program}'`;

/** Runs a shell script in which `$claimgraph` is the program. */
function shell(cwd: string, script: string) {
  return spawnSync('sh', ['-c', script], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], claimgraph },
  });
}

/** Runs it where mounting is allowed and seen by nobody else; needs no root where user namespaces are to be had. */
function shellThatMounts(cwd: string, script: string) {
  return shell(cwd, `exec unshare --user --map-root-user --mount sh -e -c '${script}'`);
}

const mounts = shellThatMounts('/tmp', 'mount -t tmpfs none /mnt').status === 0;
const testWithMounts = mounts ? test : test.skip;
const needed = mounts ? '' : ' (needs unshare and mount)';

describe('claimgraph ingest', () => {
  testWithMounts(
    `on a disk that fills up says so, leaves whole documents, and goes on where it stopped${needed}`,
    async () => {
      await withFiles({ 'many.jsonl': documents }, async (cwd) => {
        mkdirSync(join(cwd, 'small'));
        const { stdout, stderr } = shellThatMounts(
          cwd,
          `mount -t tmpfs -o size=2m none small
         eval $claimgraph ingest many.jsonl --store small/graph.db && exit 9
         eval $claimgraph check --store small/graph.db
         cp small/graph.db* .`,
        );
        expect(stderr).toBe(
          'claimgraph ingest: expected to write, got: database or disk is full; the graph is as it was before this write\n',
        );
        expect(stdout).toMatch(/^sound: [1-9]\d* documents, /);
        await expectSameGraph(cwd);
      });
    },
    60_000,
  );

  test('whose files may not grow further says so, leaves whole documents, and goes on where it stopped', async () => {
    await withFiles({ 'many.jsonl': documents }, async (cwd) => {
      const run = shell(cwd, 'ulimit -f 3000; eval $claimgraph ingest many.jsonl --store graph.db');
      expect(run).toMatchObject({
        status: 1,
        stderr:
          'claimgraph ingest: expected to write, got: disk I/O error; the graph is as it was before this write\n',
      });
      const check = await runCli(['check', '--store', 'graph.db'], { cwd });
      expect(check.stdout).toMatch(/^sound: [1-9]\d* documents, /);
      await expectSameGraph(cwd);
    });
  }, 60_000);

  testWithMounts(`onto a read-only file system says what it needs, and writes nothing${needed}`, async () => {
    await withFiles({ 'many.jsonl': documents }, async (cwd) => {
      mkdirSync(join(cwd, 'fixed'));
      const { stdout, stderr } = shellThatMounts(
        cwd,
        `mount --bind fixed fixed
         mount -o remount,ro,bind fixed
         eval $claimgraph ingest many.jsonl --store fixed/graph.db || echo code $?`,
      );
      expect(stdout).toBe('code 1\n');
      expect(stderr).toBe(
        'claimgraph ingest: expected a claimgraph file that can be read and written, or a place for a new one, at ' +
          'fixed/graph.db; got: Failed to open database: unable to open database file; its folder must be writable too, for the -wal and -shm files beside it\n',
      );
      expect(readdirSync(join(cwd, 'fixed'))).toEqual([]);
    });
  });

  test('beside another into one file, with documents in both, makes the graph that one would have made', async () => {
    const [first, second] = [manyDocuments(0, 300, 2), manyDocuments(100, 400, 2)];
    await withFiles(
      { 'first.jsonl': first, 'second.jsonl': second, 'many.jsonl': manyDocuments(0, 400, 2) },
      async (cwd) => {
        const runs = await Promise.all(
          ['first.jsonl', 'second.jsonl'].map((name) =>
            runCli(['ingest', name, '--json', '--store', 'graph.db'], { cwd }),
          ),
        );
        expect(runs).toMatchObject([
          { code: 0, stderr: '' },
          { code: 0, stderr: '' },
        ]);
        const counts = runs.map(({ stdout }) => JSON.parse(stdout));
        expect(counts[0].added + counts[1].added).toBe(400);
        expect(counts[0].unchanged + counts[1].unchanged).toBe(200);
        await expectSameGraph(cwd);
      },
    );
  }, 60_000);
});

/** Ingests all documents into the graph that is there, and into a new one: both are sound and the same. */
async function expectSameGraph(cwd: string): Promise<void> {
  const [again] = await Promise.all([
    runCli(['ingest', 'many.jsonl', '--store', 'graph.db'], { cwd }),
    runCli(['ingest', 'many.jsonl', '--store', 'whole.db'], { cwd }),
  ]);
  expect(again).toMatchObject({ code: 0, stderr: '' });
  const check = await runCli(['check', '--store', 'graph.db'], { cwd });
  expect(check).toMatchObject({ code: 0, stdout: expect.stringMatching(/^sound: 400 documents, /) });
  const digest = await runCli(['digest', '--store', 'whole.db'], { cwd });
  expect(await runCli(['digest', '--store', 'graph.db'], { cwd })).toEqual(digest);
}
