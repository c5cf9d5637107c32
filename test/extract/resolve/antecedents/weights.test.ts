import { describe, expect, test } from '@jest/globals';
import { antecedentWeights, readWeights } from '../../../../src/extract/resolve/antecedents/weights.js';

describe('the weights of antecedents', () => {
  test('are numbers by the name of a feature', () => {
    expect(readWeights('{"near": 1.5, "__proto__x": -2}')).toEqual(
      new Map([
        ['near', 1.5],
        ['__proto__x', -2],
      ]),
    );
  });

  test('that are no numbers are refused, with what came instead', () => {
    expect(() => readWeights('{"near": 1, "far": "2"}')).toThrow(
      'data/antecedents.json: expected a number for "far", got "2"',
    );
  });

  test('ship with the package', () => {
    expect(antecedentWeights().size).toBeGreaterThan(100);
  });
});
