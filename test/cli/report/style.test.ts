import { afterEach, expect, test } from '@jest/globals';
import { styleFor } from '../../../src/cli/report/style.js';

const before = process.env['NO_COLOR'];
afterEach(() => {
  if (before === undefined) delete process.env['NO_COLOR'];
  else process.env['NO_COLOR'] = before;
});

test.each([
  ['a terminal', true, '', '\x1b[1mx\x1b[0m'],
  ['a terminal whose user wants none', true, '1', 'x'],
  ['a file or a pipe', false, '', 'x'],
])('colours for %s', (_, isTTY, noColor, expected) => {
  process.env['NO_COLOR'] = noColor;
  expect(styleFor({ isTTY }).bold('x')).toBe(expected);
});
