import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { wrap } from '../../../src/cli/report/wrap.js';

describe('wrap', () => {
  test('keeps every word, in lines no longer than asked unless one word is', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/));
    fc.assert(
      fc.property(words, fc.integer({ min: 5, max: 40 }), (list, width) => {
        const lines = wrap(list.join(' \n'), width);
        expect(lines.flatMap((line) => line.split(' '))).toEqual(list);
        for (const line of lines) expect(line.length <= width || !line.includes(' ')).toBe(true);
      }),
    );
  });

  test('fills each line before it begins the next', () => {
    expect(wrap('aa bb cc dd', 5)).toEqual(['aa bb', 'cc dd']);
  });
});
