import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sigmoid, tanh } from '../../../../src/extract/parse/kernel/tanh.js';

const numbers = fc.float({ min: -100, max: 100, noNaN: true });

test('tanh and sigmoid agree with the exact functions to six digits', () => {
  fc.assert(
    fc.property(numbers, (x) => {
      expect(Math.abs(tanh(x) - Math.tanh(x))).toBeLessThan(1e-6);
      expect(Math.abs(sigmoid(x) - 1 / (1 + Math.exp(-x)))).toBeLessThan(1e-6);
    }),
  );
});
