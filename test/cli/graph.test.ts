import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { withFiles } from '../temporary-folder.js';
import { runCli } from './run-cli.js';

const samples = fileURLToPath(new URL('../../samples/ferry-merger', import.meta.url));

describe('a graph made by claimgraph ingest', () => {
  test('is sound, tells its best supported edges, and is the same the second time', async () => {
    await withFiles({}, async (cwd) => {
      const first = await runCli(['ingest', samples], { cwd });
      expect(first.stderr).toBe('');
      expect(first.code).toBe(0);
      expect(first.stdout).toMatch(
        /^5 documents added, 0 replaced, 0 unchanged, 0 refused\n\nThe graph: 5 documents, /,
      );
      expect(first.stdout).toMatch(
        /\n {2}1\. .+\n {5}\d+ citations, \d documents, \d publishers, \d origins\n {5}“/,
      );
      expect(first.stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
      expect(await runCli(['check'], { cwd })).toMatchObject({
        code: 0,
        stdout: expect.stringMatching(/^sound: /),
      });
      const digest = await runCli(['digest'], { cwd });
      expect(digest.stdout).toMatch(/^[0-9a-f]{64}\n$/);
      const again = await runCli(['ingest', samples, '--again', '--json'], { cwd });
      expect(JSON.parse(again.stdout)).toMatchObject({ added: 0, unchanged: 5, graph: { documents: 5 } });
      expect(await runCli(['digest'], { cwd })).toEqual(digest);
      await runCli(['ingest', samples, '--workers', 'all', '--store', 'many.db'], { cwd });
      expect(await runCli(['digest', '--store', 'many.db'], { cwd })).toEqual(digest);
    });
  });

  test('forgets a document that is removed, as if it had never been there', async () => {
    await withFiles({}, async (cwd) => {
      await cp(samples, join(cwd, 'in'), { recursive: true });
      const env = { CLAIMGRAPH_STORE: 'sqlite:four.db' };
      await runCli(['ingest', 'in/1-harbour-gazette.html', 'in/3-coastal-business-daily.json'], { cwd, env });
      const four = await runCli(['digest'], { cwd, env });
      await runCli(
        ['ingest', 'in/1-harbour-gazette.html', 'in/2-fjord-courier.md', 'in/3-coastal-business-daily.json'],
        { cwd },
      );
      const list = await runCli(['documents'], { cwd });
      const id =
        list.stdout
          .split('\n')
          .find((line) => line.includes('Fjord Courier'))
          ?.split('\t')[0] ?? '';
      expect(await runCli(['remove', id], { cwd })).toMatchObject({
        code: 0,
        stdout: '1 document removed\n',
      });
      expect((await runCli(['digest'], { cwd })).stdout).toBe(four.stdout);
      expect(await runCli(['remove', id], { cwd })).toMatchObject({
        code: 1,
        stderr: expect.stringContaining(id),
      });
    });
  });

  test('names every bad input on a line of its own, takes the rest, and ends with 1', async () => {
    const files = {
      'a.txt': 'Denmark supports Norway.',
      'b.txt': '',
      'c.json': '{"title":"x"}',
      'd.txt': '+ + +',
    };
    await withFiles(files, async (cwd) => {
      const { code, stdout, stderr } = await runCli(
        ['ingest', 'a.txt', 'b.txt', 'c.json', 'none', '--json'],
        { cwd },
      );
      expect(code).toBe(1);
      expect(stderr.trimEnd().split('\n')).toEqual([
        'claimgraph: b.txt: expected text, got an empty file',
        expect.stringMatching(
          /^claimgraph: c\.json: expected an object with a text.*got an object with title$/,
        ),
        'claimgraph: none: expected a file or a folder, got a path where nothing is',
      ]);
      expect(JSON.parse(stdout)).toMatchObject({ added: 1, refused: 3 });
    });
  });

  test('takes standard input in the format it is told', async () => {
    await withFiles({}, async (cwd) => {
      const input = '{"text":"Denmark supports Norway.","publisher":"P"}\nnonsense\n';
      const { code, stderr } = await runCli(['ingest', '-', '--as', 'jsonl'], { cwd, input });
      expect(code).toBe(1);
      expect(stderr).toMatch(/^claimgraph: standard input:2: expected JSON/);
      expect((await runCli(['documents'], { cwd })).stdout).toMatch(/\tP\t\n$/);
    });
  });
});
