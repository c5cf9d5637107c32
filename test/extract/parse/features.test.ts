import { describe, expect, test } from '@jest/globals';
import { plain, wordFeatures } from '../../../src/extract/parse/features.js';

describe('the features of a word', () => {
  // Word, its normal form, last three and two characters, first three, shape: as scripts/train/features.py gives them.
  test.each([
    ['The', 'the', 'the', '~the', 'the', 'Xxx'],
    ['U.S.', 'u.s.', '.s.', 's.', 'u.s', 'X.X.'],
    ['NATO', 'nato', 'ato', 'to', 'nat', 'XX'],
    ['COVID-19', 'covid-00', '-00', '00', 'cov', 'XX-dd'],
    ['3,000', '0,000', '000', '00', '0,0', 'd,dd'],
    ['’s', "'s", "'s", "~'s", "'s", "'x"],
    ['“', '"', '"', '~"', '"', '"'],
    ['—', '-', '-', '~-', '-', '-'],
    ['café', 'café', 'afé', 'fé', 'caf', 'xx'],
    ['ÉCOLE', 'école', 'ole', 'le', 'éco', 'XX'],
    ['İstanbul', 'i̇stanbul', 'bul', 'ul', 'i̇s', 'Xxx'],
    ['http://x.org/a', '<url>', 'rl>', 'l>', '<ur', 'xx://x.x'],
    ['www.Site.com', '<url>', 'rl>', 'l>', '<ur', 'xx.Xxx.x'],
    ['https', 'https', 'tps', 'ps', 'htt', 'xx'],
    ['McDonald', 'mcdonald', 'ald', 'ld', 'mcd', 'XxXxx'],
    ["don't", "don't", "n't", "'t", 'don', "xx'x"],
    ['😀😀😀x', '😀😀😀x', '😀😀x', '😀x', '😀😀😀', '😀😀x'],
    ['٣٤', '00', '00', '~00', '00', 'dd'],
    ['x-ray-and-more-things-to-come', 'x-ray-and-more-things-to-come', 'ome', 'me', 'x-r', 'x-xx-xx-'],
    ['ǅ', 'ǆ', 'ǆ', '~ǆ', 'ǆ', 'x'],
    ['日本語', '日本語', '日本語', '~日本語', '日本語', 'xx'],
    ['', '', '', '~', '', ''],
  ])('of %j are those of the training program', (word, ...expected) => {
    expect(wordFeatures(word)).toEqual(expected);
  });

  test('leave out the middle of half a character pair', () => {
    expect(wordFeatures('\ud83d')).toHaveLength(5);
  });
});

test('curly quotes and long dashes become plain', () => {
  expect(plain('‘’“”`–—x')).toBe("''\"\"'--x");
});
