import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isAcronym, nameKey } from '../../../../src/extract/resolve/names/name-key.js';

describe('nameKey', () => {
  test.each([
    ['Kim Jong-un', 'KIM JONG UN'],
    ['U.S.', 'US'],
    ['the Netherlands', 'Netherlands'],
    ['Viktor Orbán', 'Viktor Orban'],
    ['Workers’ Party', "Workers' Party"],
    ['Côte d’Ivoire', "Cote d'Ivoire"],
    ['Bosnia & Herzegovina', 'Bosnia and Herzegovina'],
    ['Łódź', 'Lodz'],
    ['Tromsø', 'Tromso'],
  ])('makes %s and %s one', (left, right) => {
    expect(nameKey(left)).toBe(nameKey(right));
  });

  test.each([
    ['North Korea', 'South Korea'],
    ['Theresa', 'The Resa'],
    ['G7', 'G20'],
  ])('keeps %s and %s apart', (left, right) => {
    expect(nameKey(left)).not.toBe(nameKey(right));
  });

  test('is its own key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const key = nameKey(text);
        // A key may still begin with an article: "the the Hague".
        fc.pre(!key.startsWith('the '));
        expect(nameKey(key)).toBe(key);
      }),
    );
  });
});

describe('isAcronym', () => {
  test.each(['US', 'U.S.', 'KCNA', 'G20', 'G7', 'AT&T', 'U.N.'])('takes %s', (text) => {
    expect(isAcronym(text)).toBe(true);
  });

  test.each(['Us', 'us', 'A', 'Kim', 'UNESCO Paris', 'McDonald', ''])('does not take %p', (text) => {
    expect(isAcronym(text)).toBe(false);
  });
});
