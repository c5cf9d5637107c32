import { describe, expect, test } from '@jest/globals';
import { withFiles } from '../temporary-folder.js';
import { runCli } from './run-cli.js';

const files = {
  'a.txt': 'Denmark supports Norway. Sweden supports Norway.',
  'b.txt': 'Denmark criticised Finland.',
};

describe('claimgraph copy', () => {
  test('gives another store the same digest, and says so', async () => {
    await withFiles(files, async (cwd) => {
      await runCli(['ingest', 'a.txt', 'b.txt'], { cwd });
      await runCli(['merge', 'Sweden', '--into', 'Denmark', '--by', 'Ada', '--why', 'a test'], { cwd });
      const { stdout: digest } = await runCli(['digest'], { cwd });
      const copied = await runCli(['copy', '--to', 'sqlite:copy.db'], { cwd });
      expect(copied).toEqual({
        code: 0,
        stderr: '',
        stdout: `2 documents added, 0 replaced, 0 unchanged, 1 decision\nBoth graphs have the digest ${digest}`,
      });
      expect(await runCli(['digest', '--store', 'copy.db'], { cwd })).toMatchObject({ stdout: digest });
    });
  });

  test('says when the other graph holds more', async () => {
    await withFiles(files, async (cwd) => {
      await runCli(['ingest', 'a.txt'], { cwd });
      await runCli(['ingest', 'b.txt', '--store', 'more.db'], { cwd });
      const { code, stdout } = await runCli(['copy', '--to', 'more.db'], { cwd });
      expect({ code, stdout }).toEqual({
        code: 0,
        stdout:
          '1 document added, 0 replaced, 0 unchanged, 0 decisions\nThe other graph holds 1 document more.\n',
      });
    });
  });

  test.each([
    [['copy'], 2, 'expected --to, got none'],
    [['copy', '--from', 'a.db', '--to', 'a.db'], 2, 'expected two graphs, got a.db twice'],
    [['copy', '--from', 'none.db', '--to', 'b.db'], 1, 'expected a graph in none.db, got no such file'],
  ])('%j ends with %i: %s', async (args, code, message) => {
    await withFiles({}, async (cwd) => {
      const outcome = await runCli(args, { cwd });
      expect(outcome).toMatchObject({ code, stdout: '', stderr: expect.stringContaining(message) });
    });
  });
});
