import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareText } from '../../src/db/compare-text.js';

describe('compareText', () => {
  test('orders as UTF-8 bytes do', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'é', '한', '\uffee', '🚀', '𐍈') });
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(Math.sign(compareText(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)));
      }),
    );
  });
});
