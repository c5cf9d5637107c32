import { describe, expect, test } from '@jest/globals';
import type { Parser } from '../../../src/extract/parse/parse.js';
import { parseLong } from '../../../src/extract/parse/parse-long.js';

const pieces: string[] = [];

/** The last word of a piece is its root, all others hang from it. */
const lastIsRoot: Parser = {
  parse(words) {
    pieces.push(words.join(' '));
    const last = words.length - 1;
    return {
      upos: words.map(() => 'NOUN'),
      xpos: words.map(() => 'NN'),
      names: words.map(() => 'O'),
      heads: words.map((_, w) => (w === last ? -1 : last)),
      labels: words.map((_, w) => (w === last ? 'root' : 'dep')),
      margins: words.map(() => 1),
    };
  },
};

function parse(text: string, longest: number) {
  pieces.length = 0;
  return parseLong(lastIsRoot, text.split(' '), longest);
}

describe('a sentence that is too long', () => {
  test('is cut after the last punctuation that fits', () => {
    parse('a , b , c d e', 5);
    expect(pieces).toEqual(['a , b ,', 'c d e']);
  });

  test('is cut anywhere if there is no punctuation', () => {
    parse('a b c d e f g', 3);
    expect(pieces).toEqual(['a b c', 'd e f', 'g']);
  });

  test('hangs the roots of later pieces from the first root', () => {
    const { heads, labels } = parse('a b c d e', 3);
    expect(heads).toEqual([2, 2, -1, 4, 2]);
    expect(labels).toEqual(['dep', 'dep', 'root', 'dep', 'parataxis']);
  });
});

test('a sentence that fits is left whole', () => {
  expect(parse('a , b', 3).heads).toEqual([2, 2, -1]);
  expect(pieces).toEqual(['a , b']);
});

test('no words give an empty parse', () => {
  expect(parseLong(lastIsRoot, [], 3).heads).toEqual([]);
});
