import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { chances } from '../../../../src/extract/resolve/antecedents/ranker.js';

const feature = fc.constantFrom('near', 'far', 'subject', 'object');
const weights = fc
  .array(fc.tuple(feature, fc.float({ min: -50, max: 50, noNaN: true })))
  .map((entries) => new Map(entries));

describe('chances', () => {
  test('sum to one, whatever the weights', () => {
    const choices = fc.array(fc.array(feature), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(choices, weights, (some, given) => {
        const sum = chances(some, given).reduce((a, b) => a + b, 0);
        expect(sum).toBeCloseTo(1, 6);
      }),
    );
  });

  test('are higher where more speaks for it', () => {
    const [subject = 0, object = 0] = chances([['subject'], ['object']], new Map([['subject', 1]]));
    expect(subject).toBeGreaterThan(object);
  });

  test('are equal where nothing is known', () => {
    expect(chances([['near'], ['far']], new Map())).toEqual([0.5, 0.5]);
  });
});
