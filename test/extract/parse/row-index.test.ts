import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { RowIndex } from '../../../src/extract/parse/row-index.js';

function indexOf(words: readonly string[]): RowIndex {
  return new RowIndex({ text: words.join('\n'), rows: words.length });
}

describe('the row of a word', () => {
  test('is its place in the list', () => {
    const index = indexOf(['the', 'of', 'of the', 'é', '']);
    expect(['the', 'of', 'of the', 'é', ''].map((word) => index.get(word))).toEqual([0, 1, 2, 3, 4]);
  });

  test('is undefined for what is only a part of a line, or more than one', () => {
    const index = indexOf(['ferry', 'port']);
    expect(['ferr', 'erry', 'ferry\nport', 'ferryp', ''].map((word) => index.get(word))).toEqual(
      Array(5).fill(undefined),
    );
  });

  test('is what a map of the words would say, whatever they are', () => {
    const word = fc.string({ unit: 'binary' }).filter((text) => !text.includes('\n'));
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1 }), word, (words, other) => {
        const index = indexOf(words);
        const rows = new Map(words.map((each, row) => [each, row]));
        expect([...words, other].map((each) => index.get(each))).toEqual(
          [...words, other].map((each) => rows.get(each)),
        );
      }),
    );
  });
});
