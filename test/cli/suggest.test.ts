import { expect, test } from '@jest/globals';
import { suggest } from '../../src/cli/suggest.js';

test.each([
  ['ingst', 'ingest'],
  ['sevre', 'serve'],
  ['chekc', 'check'],
  ['servee', 'serve'],
  ['x', undefined],
  ['', undefined],
])('takes %j for %s', (typed, meant) => {
  expect(suggest(typed, ['ingest', 'serve', 'check'])).toBe(meant);
});
