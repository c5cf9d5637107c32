import { describe, expect, test } from '@jest/globals';
import { bestSpelling, mostCommon } from '../../../../src/extract/resolve/groups/most-common.js';

describe('mostCommon', () => {
  test.each([
    [['b', 'a', 'b'], 'b'],
    [['b', 'a'], 'a'],
    [[], ''],
  ])('of %p is %p', (texts, expected) => {
    expect(mostCommon(texts)).toBe(expected);
  });
});

describe('bestSpelling', () => {
  test.each([
    [['MOSS', 'MOSS', 'Moss'], 'Moss'],
    [['NATO', 'NATO'], 'NATO'],
  ])('of %p is %p', (texts, expected) => {
    expect(bestSpelling(texts)).toBe(expected);
  });
});
