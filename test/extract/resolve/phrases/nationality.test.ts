import { describe, expect, test } from '@jest/globals';
import { named } from '../parsed-text.js';

describe('an adjective of a people', () => {
  test.each([
    [
      'asked for by itself is the country',
      'Ukrainian President Oleh Bondar resigned.',
      'Ukrainian',
      'Ukraine (PLACE)',
    ],
    [
      'of two words is the country',
      'North Korean leader Kim Il Han resigned.',
      'North Korean',
      'North Korea (PLACE)',
    ],
    [
      'before a noun stays part of the noun',
      'Ukrainian farmers protested.',
      'Ukrainian farmers',
      'Ukrainian farmers (CONCEPT)',
    ],
  ])('%s', (_, text, words, expected) => {
    expect(named(text, words)).toBe(expected);
  });
});
