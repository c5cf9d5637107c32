import { PassThrough } from 'node:stream';
import { expect, test } from '@jest/globals';
import { Progress } from '../../../src/cli/report/progress.js';

function written(isTTY: boolean): string {
  const stream = Object.assign(new PassThrough({ encoding: 'utf8' }), { isTTY });
  const progress = new Progress(stream, 0);
  progress.show('3 documents');
  progress.note('a.txt: expected text');
  progress.clear();
  return String(stream.read());
}

test('shows one line on a terminal, and takes it away before anything else is printed', () => {
  const [, shown, note, end] = written(true).split('\r\x1b[K');
  expect([shown, note, end]).toEqual(['3 documents', 'a.txt: expected text\n', '']);
});

test('prints nothing but notes where nobody watches', () => {
  expect(written(false)).toBe('a.txt: expected text\n');
});
