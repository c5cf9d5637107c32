import { expect, test } from '@jest/globals';
import { parsedWords } from '../../../src/extract/parse/parsed-words.js';
import { tokenize } from '../../../src/extract/read/tokenize/tokenize.js';

function wordsOf(text: string): string {
  return parsedWords(tokenize(text, { start: 0, end: text.length })).join(' ');
}

test.each([
  ['Lee Han-sun left.', 'Lee Han - Sun left .'],
  ['Im Bo-won won.', 'Im Bo - Won won .'],
  ['Chang Kai-sung won.', 'Chang Kai - Sung won .'],
])('the second half of the given name in "%s" is no other word', (text, words) => {
  expect(wordsOf(text)).toBe(words);
});

test('numbers of India are parsed like others', () => {
  expect(wordsOf('They lent ₹4 crore and two lakh coins.')).toBe(
    'They lent $ 4 million and two million coins .',
  );
});

test.each([
  ['Ada Kim - no singer - left.', 'Ada Kim - no singer - left .'],
  ['The Sunday Go-to shop.', 'The Sunday Go - to shop .'],
  ['A Jazz Hi-fi shop.', 'A Jazz Hi - fi shop .'],
])('"%s" is parsed as it stands', (text, words) => {
  expect(wordsOf(text)).toBe(words);
});
