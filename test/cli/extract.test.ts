import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, test } from '@jest/globals';
import { withFiles } from '../temporary-folder.js';
import { program, runCli } from './run-cli.js';

const input = 'Denmark supports Norway.\n\nNorway backed Sweden .\n';

describe('claimgraph extract', () => {
  test('prints a JSON object a citation, whose offsets count into the text', async () => {
    const { code, stdout } = await runCli(['extract'], { input: 'Denmark supports Norway.' });
    expect(code).toBe(0);
    const [record] = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(record).toMatchObject({ predicate: 'support', stance: 'AFFIRMED' });
  });

  test('numbers the lines as they stand in the input, blank ones too', async () => {
    const { stdout } = await runCli(['extract', '--lines', '--format', 'conllu'], { input });
    expect(stdout.match(/^# line = .*$/gm)).toEqual(['# line = 1', '# line = 3']);
  });

  test('keeps tokens as they are given', async () => {
    const { stdout } = await runCli(['extract', '--tokenized', '--format', 'conllu'], {
      input: "Do n't say anti-U.S. .\n",
    });
    expect(stdout.match(/^\d+\t[^\t]+/gm)).toEqual(['1\tDo', "2\tn't", '3\tsay', '4\tanti-U.S.', '5\t.']);
  });

  test.each(['carb', 'benchie'])('writes %s rows of at least four fields', async (format) => {
    const { stdout } = await runCli(['extract', '--tokenized', '--format', format], { input });
    const rows = stdout
      .trimEnd()
      .split('\n')
      .map((row) => row.split('\t').length);
    expect(Math.min(...rows)).toBeGreaterThanOrEqual(4);
  });

  test('reads a file, and says which one it cannot', async () => {
    await withFiles({ 'a.txt': 'Denmark supports Norway.' }, async (cwd) => {
      const read = { code: 0, stderr: '', stdout: expect.stringContaining('"support"') };
      expect(await runCli(['extract', 'a.txt'], { cwd })).toEqual(read);
      const { code, stderr } = await runCli(['extract', 'b.txt'], { cwd });
      expect(code).toBe(1);
      expect(stderr).toContain('b.txt: expected a file or a folder, got a path where nothing is');
    });
  });

  test('ends quietly when its reader has seen enough', async () => {
    const child = spawn(process.execPath, [program, 'extract', '--lines', '--format', 'conllu']);
    let stderr = '';
    child.stderr.on('data', (text) => {
      stderr += text;
    });
    child.stdin.on('error', () => {
      // The child ends before it has read all.
    });
    child.stdin.end(input.repeat(2_000));
    await once(child.stdout, 'data');
    child.stdout.destroy();
    const [code] = await once(child, 'close');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test('prints the same in the same order, however many workers extract', async () => {
    const lines = Array.from({ length: 40 }, (_, n) => `Country ${n} supports Norway.\n`).join('');
    const [one, two] = await Promise.all(
      ['1', '2'].map((workers) => runCli(['extract', '--lines', '--workers', workers], { input: lines })),
    );
    expect(one?.stdout.match(/"predicate":"support"/g)).toHaveLength(40);
    expect(two).toEqual(one);
  });

  test.each(['0', 'two', '-1', '1.5', '1000'])('refuses %s workers', async (workers) => {
    const message = `expected --workers to be a number from 1 to 256, or all; got ${workers}`;
    const outcome = await runCli(['extract', `--workers=${workers}`], { input });
    expect(outcome).toMatchObject({ code: 2, stderr: expect.stringContaining(message) });
  });
});
