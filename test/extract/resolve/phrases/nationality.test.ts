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
      'with an article for many is the country',
      'The British sent ships.',
      'The British',
      'United Kingdom (PLACE)',
    ],
    ['with an article for one is nobody one could look up', 'The Briton won.', 'The Briton', 'null'],
    ['behind a name with "a" is one of them', 'Jan Ott, a Swede, won.', 'a Swede', 'Swede (CONCEPT)'],
    ['in the plural without an article are some of them', 'Many Danes left.', 'Danes', 'Danes (CONCEPT)'],
    ['in the plural with an article is the country', 'The Danes sent ships.', 'The Danes', 'Denmark (PLACE)'],
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
    [
      'that is spoken in is a language',
      'The play is sung in Danish and Greek.',
      'Danish',
      'Danish (CONCEPT)',
    ],
    ['that is learned is a language', 'Ada Moss learned Danish in Oslo.', 'Danish', 'Danish (CONCEPT)'],
    [
      'that is translated into is a language',
      'Ada Moss put it into Danish. Bo translated it into Greek.',
      'Greek',
      'Greek (CONCEPT)',
    ],
    ['that learns is the country', 'The Danish learned of the deal.', 'The Danish', 'Denmark (PLACE)'],
  ])('%s', (_, text, words, expected) => {
    expect(named(text, words)).toBe(expected);
  });
});
