import { describe, expect, test } from '@jest/globals';
import { searchWords } from '../../src/db/search-words.js';

describe('searchWords', () => {
  test.each([
    ['"*( OR U.S.', ['OR', 'U', 'S']],
    ['São-Tomé 2024', ['São', 'Tomé', '2024']],
    ['e\u0301lan', ['élan']],
    ['🚀 ^:*', []],
  ])('of %j are %j', (search, words) => {
    expect(searchWords(search)).toEqual(words);
  });
});
