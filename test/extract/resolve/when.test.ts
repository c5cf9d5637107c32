import { describe, expect, test } from '@jest/globals';
import { when } from '../../../src/extract/resolve/when.js';

describe('with a publication date', () => {
  test.each([
    ['Friday', false, '2024-12-27'],
    ['on Friday', true, '2025-01-03'],
    ['Sunday', false, '2024-12-29'],
    ['yesterday', false, '2024-12-28'],
    ['last month', false, '2024-11'],
    ['in October', false, '2024-10'],
    ['in March', false, '2024-03'],
    ['in March', true, '2025-03'],
    ['March 2021', false, '2021-03'],
    ['December 3', false, '2024-12-03'],
    ['in 2019', false, '2019'],
    ['last year', false, '2023'],
    ['next year', true, '2025'],
  ])('%s (future: %s) is %s', (expression, future, expected) => {
    expect(when(expression, '2024-12-29T08:00:00Z', future)).toBe(expected);
  });

  test.each(['three times', 'his first term', 'for talks', ''])('%j names no date', (expression) => {
    expect(when(expression, '2024-12-29', false)).toBeNull();
  });
});

describe('without a publication date', () => {
  test.each([
    ['in 2019', '2019'],
    ['10 March 2020', '2020-03-10'],
    ['Friday', null],
    ['last month', null],
  ])('%s is %s', (expression, expected) => {
    expect(when(expression, null, false)).toBe(expected);
  });
});
