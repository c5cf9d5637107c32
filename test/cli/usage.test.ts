import { describe, expect, test } from '@jest/globals';
import { withFiles } from '../temporary-folder.js';
import { runCli } from './run-cli.js';

const commands = [
  'ingest',
  'serve',
  'start',
  'stats',
  'documents',
  'remove',
  'merge',
  'split',
  'undo',
  'decisions',
  'check',
  'digest',
  'extract',
];

describe('the command line', () => {
  test('tells every command in its help, within 80 columns', async () => {
    const { code, stdout } = await runCli(['--help']);
    expect(code).toBe(0);
    for (const name of commands) expect(stdout).toContain(`\n  ${name}`);
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  test.each(commands)('%s --help shows usage, options and examples, within 80 columns', async (name) => {
    const { code, stdout } = await runCli([name, '--help']);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      new RegExp(`^Usage: claimgraph ${name}[^]*\n  --[^]*Examples:\n  [^]*claimgraph ${name}`),
    );
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  test('tells its version', async () => {
    expect(await runCli(['--version'])).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    });
  });

  test.each([
    [['ingst', 'x'], 'did you mean ingest?'],
    [['frobnicate'], 'there are ingest, serve'],
    [['ingest'], 'expected files or folders'],
    [['ingest', '.', '--stroe', 'x'], 'got --stroe; did you mean --store?'],
    [['ingest', '-', '--as', 'pdf'], 'expected --as txt, md, html, json, jsonl, got pdf'],
    [['serve', '--port', '70000'], 'from 0 to 65535, got 70000'],
    [['check', 'everything'], 'expected no arguments, got everything'],
    [['remove', 'ent_0123456789abcdef01234567'], 'expected the id of a document'],
    [['extract', '--format', 'toString'], 'expected --format jsonl, conllu'],
    [['extract', '--date', 'Sunday'], 'expected --date as YYYY-MM-DD, got Sunday'],
    [['digest', '--store'], "'--store <value>' argument missing"],
  ])('%j is wrong usage: exit code 2 and what was expected', async (args, message) => {
    const { code, stdout, stderr } = await runCli(args);
    expect(stderr).toContain(message);
    expect(stderr).toMatch(/\nSee claimgraph.*--help\n$/);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });

  test.each(['stats', 'check', 'digest', 'documents', 'decisions', 'serve'])(
    '%s of no graph fails and makes none',
    async (name) => {
      await withFiles({}, async (cwd) => {
        const first = await runCli([name], { cwd });
        expect(first).toMatchObject({
          code: 1,
          stdout: '',
          stderr: expect.stringContaining('got no such file'),
        });
        expect(await runCli([name], { cwd })).toEqual(first);
      });
    },
  );

  test('names a store that cannot be', async () => {
    const { code, stderr } = await runCli(['digest', '--store', 'redis://localhost']);
    expect(code).toBe(1);
    expect(stderr).toContain('redis://localhost');
  });
});
