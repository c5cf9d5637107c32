import { describe, expect, test } from '@jest/globals';
import { named } from '../parsed-text.js';

describe('capitalAsGovernment', () => {
  test.each([
    ['does what governments do', 'Norway closed its ports. Oslo condemned the attack.'],
    ['owns what governments own', "Norway closed its ports. Critics praised Oslo's policy."],
    ['gets what governments get', 'Norway closed its ports. Critics praised the sanctions on Oslo.'],
    ['is asked as a government', 'Norway closed its ports. Critics urged Oslo to leave.'],
  ])('stands for its country when it %s', (_, text) => {
    expect(named(text, 'Oslo')).toBe('Norway (PLACE)');
  });

  test.each([
    ['it is a place in the sentence', 'Norway closed its ports. Critics met in Oslo.'],
    ['the document does not name the country', 'Sweden closed its ports. Oslo condemned the attack.'],
    ['the country is another one', 'Sweden closed its ports. Critics praised the sanctions on Oslo.'],
  ])('stays a town when %s', (_, text) => {
    expect(named(text, 'Oslo')).toBe('Oslo (PLACE)');
  });
});
