import { describe, expect, test } from '@jest/globals';
import { withFiles } from '../temporary-folder.js';
import { type Outcome, runCli } from './run-cli.js';

const text = 'Denmark supports Norway. Sweden supports Norway. Denmark criticised Finland.';
const ada = ['--by', 'Ada', '--why', 'a test'];

/** A graph of the text in a folder of its own, and the commands that run there. */
async function withGraph(
  use: (run: (...args: string[]) => Promise<Outcome>) => Promise<void>,
): Promise<void> {
  await withFiles({ 'a.txt': text }, async (cwd) => {
    const run = (...args: string[]) => runCli(args, { cwd });
    await run('ingest', 'a.txt');
    await use(run);
  });
}

function idIn({ stdout }: Outcome): string {
  return /dec_[0-9a-f]{24}/.exec(stdout)?.[0] ?? '';
}

describe('decisions on the command line', () => {
  test('merge makes two entities one, undo gives the same digest back, and both are listed', async () => {
    await withGraph(async (run) => {
      const digest = await run('digest');
      const merged = await run('merge', 'sweden', '--into', 'Denmark', ...ada);
      expect(merged).toMatchObject({ code: 0, stderr: '' });
      expect(merged.stdout).toMatch(
        /^dec_\w{24} {2}merge "Sweden" \(ent_\w+\) into "Denmark" \(ent_\w+\)\n {4}by Ada, \d{4}-\d\d-\d\d \d\d:\d\d: a test\n$/,
      );
      expect((await run('stats', '--json')).stdout).toContain('"claims":2,"citations":3');
      expect(await run('check')).toMatchObject({ code: 0 });
      const undone = await run('undo', idIn(merged), '--by', 'Bo', '--why', 'two states');
      expect(undone.stdout).toMatch(/\n {4}undone by Bo, .*: two states\n$/);
      expect(await run('digest')).toEqual(digest);
      expect(await run('decisions')).toEqual(undone);
      const [line = ''] = (await run('decisions', '--json')).stdout.split('\n');
      expect(JSON.parse(line)).toMatchObject({ by: 'Ada', why: 'a test', undone: { by: 'Bo' } });
    });
  });

  test('split makes a namesake, and a name that two bear is refused with both', async () => {
    await withGraph(async (run) => {
      const named = ['--text', 'Denmark', '--to', 'Denmark', '--type', 'organization'];
      const [id] = /doc_\w+/.exec((await run('documents')).stdout) ?? [''];
      const split = await run('split', 'Denmark', ...named, '--document', id, ...ada);
      expect(split.stdout).toMatch(/split "Denmark" off .* in 1 document, to a new ORGANIZATION "Denmark"\n/);
      await run('merge', 'Norway', '--into', 'Finland', ...ada);
      const merged = await run('merge', 'Finland', 'Denmark', '--into', 'Denmark', ...ada);
      expect(merged).toMatchObject({ code: 0, stderr: '' });
      expect((await run('decisions')).stdout.match(/^dec_/gm)).toHaveLength(3);
    });
  });

  test('a name that several entities bear is refused with the list of them', async () => {
    const both = 'Denmark supports Norway. Sweden supports Finland.';
    await withFiles({ 'a.txt': both, 'b.txt': 'Denmark criticised Sweden.' }, async (cwd) => {
      const run = (...args: string[]) => runCli(args, { cwd });
      await run('ingest', 'a.txt', 'b.txt');
      const [id] = /^doc_\w+/m.exec((await run('documents')).stdout) ?? [''];
      await run(
        'split',
        'Denmark',
        '--text',
        'Denmark',
        '--to',
        'Denmark',
        '--type',
        'PERSON',
        '--document',
        id,
        ...ada,
      );
      const { code, stdout, stderr } = await run('merge', 'Denmark', '--into', 'Sweden', ...ada);
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toContain('expected a name that one entity bears, got Denmark');
      expect(stderr.match(/^ {2}ent_\w{24} {2}(PERSON|PLACE) {2}Denmark$/gm)).toHaveLength(2);
    });
  });

  test.each([
    [
      ['merge', 'Atlantis', '--into', 'Norway', ...ada],
      1,
      'the name of an entity of the graph, got Atlantis',
    ],
    [['merge', 'Norway', '--into', 'Norway', ...ada], 1, 'expected two entities to merge'],
    [['split', 'Norway', '--text', 'Nor', '--to', 'Sweden', ...ada], 1, '("Norway"), got "Nor"'],
    [['undo', 'dec_1', ...ada], 1, 'expected the id of a decision on record, got "dec_1"'],
    [['merge', 'Norway', '--into', 'Sweden', '--why', 'x'], 2, 'expected --by, got none'],
    [['merge', 'Norway', ...ada], 2, 'expected --into, got none'],
    [['merge', '--into', 'Norway', ...ada], 2, 'expected entities to merge, got none'],
    [['split', 'Norway', 'Sweden', ...ada], 2, 'expected one entity, got 2'],
    [['split', 'Norway', '--text', 'x', '--to', 'y', '--type', 'GOD', ...ada], 2, 'expected --type PERSON, '],
    [['undo', ...ada], 2, 'expected the id of one decision, got 0'],
  ])('%j ends with %i and says what was expected', async (args, code, message) => {
    await withGraph(async (run) => {
      expect(await run(...args)).toEqual({ code, stdout: '', stderr: expect.stringContaining(message) });
      expect(await run('decisions')).toEqual({ code: 0, stdout: '', stderr: '' });
    });
  });
});
