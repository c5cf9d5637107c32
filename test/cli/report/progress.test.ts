import { PassThrough } from 'node:stream';
import { expect, test } from '@jest/globals';
import { Progress } from '../../../src/cli/report/progress.js';

const result = { added: 2, replaced: 0, unchanged: 1, refused: 0, sentences: 40 };

function written(isTTY: boolean): string {
  const stream = Object.assign(new PassThrough({ encoding: 'utf8' }), { isTTY });
  const progress = new Progress(stream, 0);
  progress.update(result);
  progress.note('a.txt: expected text');
  progress.clear();
  return String(stream.read());
}

test('shows one line on a terminal, and takes it away before anything else is printed', () => {
  const [, shown, note, end] = written(true).split('\r\x1b[K');
  expect(shown).toMatch(/^3 documents, 40 sentences \(\d+ a second\)$/);
  expect([note, end]).toEqual(['a.txt: expected text\n', '']);
});

test('prints nothing but notes where nobody watches', () => {
  expect(written(false)).toBe('a.txt: expected text\n');
});
