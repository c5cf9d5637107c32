import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
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

test('a killed ingest leaves whole documents, and the next run completes the same graph', async () => {
  await withFiles({ 'many.jsonl': manyDocuments(300) }, async (cwd) => {
    await runCli(['ingest', 'many.jsonl', '--store', 'whole.db'], { cwd });
    const whole = await runCli(['digest', '--store', 'whole.db'], { cwd });
    const counts: number[] = [];
    for (const delay of [600, 900, 1200, 1500]) {
      const child = spawn(process.execPath, [program, 'ingest', 'many.jsonl', '--store', 'cut.db'], { cwd });
      const closed = once(child, 'close');
      await setTimeout(delay);
      child.kill('SIGKILL');
      await closed;
      const check = await runCli(['check', '--store', 'cut.db'], { cwd });
      // Killed before it had made the file: nothing to check yet.
      if (check.stderr.includes('no such file')) continue;
      expect(check).toMatchObject({ code: 0, stdout: expect.stringMatching(/^sound: /) });
      const { stdout } = await runCli(['stats', '--json', '--store', 'cut.db'], { cwd });
      counts.push(JSON.parse(stdout).documents);
    }
    expect(counts.toSorted((a, b) => a - b)).toEqual(counts);
    await runCli(['ingest', 'many.jsonl', '--store', 'cut.db'], { cwd });
    expect(await runCli(['digest', '--store', 'cut.db'], { cwd })).toEqual(whole);
  });
}, 120_000);
