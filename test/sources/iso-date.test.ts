import { expect, test } from '@jest/globals';
import { isoDate } from '../../src/sources/iso-date.js';

test.each([
  ['2026-03-02', '2026-03-02'],
  [' 2026-03-02 ', '2026-03-02'],
  ['2026-03-02T16:40:00Z', '2026-03-02T16:40:00.000Z'],
  ['2026-03-02T18:05:00+01:00', '2026-03-02T17:05:00.000Z'],
  ['2026-03-02 18:05', '2026-03-02T18:05:00.000Z'],
  ['March 2, 2026', '2026-03-02'],
  ['2 March 2026', '2026-03-02'],
  ['March 2nd 2026', '2026-03-02'],
  ['Mon, 02 Mar 2026 08:00:00 GMT', '2026-03-02T08:00:00.000Z'],
  ['Mon, 02 Mar 2026 08:00:00 +0200', '2026-03-02T06:00:00.000Z'],
  ['Mar 2, 2026 8:00 AM', '2026-03-02T08:00:00.000Z'],
])('reads %j as %s', (found, expected) => {
  expect(isoDate(found)).toBe(expected);
});

test.each(['', 'yesterday', '3/4/2026', '2026-13-45', '2026', 'Chapter 12', 'May the 2026 plan win'])(
  'takes %j for no date',
  (found) => {
    expect(isoDate(found)).toBeUndefined();
  },
);
