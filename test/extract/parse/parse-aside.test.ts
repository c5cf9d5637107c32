import { describe, expect, test } from '@jest/globals';
import type { Parser } from '../../../src/extract/parse/parse.js';
import { parseAside } from '../../../src/extract/parse/parse-aside.js';

const pieces: string[] = [];

/** The first word of a piece is its root and all others hang from it, but for what stands behind a bracket. */
const firstIsRoot: Parser = {
  parse(words) {
    pieces.push(words.join(' '));
    const open = words.indexOf('(');
    const close = words.indexOf(')');
    return {
      upos: words.map(() => 'NOUN'),
      xpos: words.map(() => 'NN'),
      names: words.map((_, word) => (word === 0 ? 'B-PER' : 'O')),
      heads: words.map((_, word) => (word === 0 ? -1 : open > 0 && word > close ? open + 1 : 0)),
      labels: words.map((_, word) => (word === 0 ? 'root' : 'dep')),
      margins: words.map(() => 1),
    };
  },
};

function parse(text: string) {
  pieces.length = 0;
  return parseAside(firstIsRoot, text.split(' '));
}

describe('a bracket that tells dates', () => {
  const text = 'Holt ( born 3 May 1901 ) paid';

  test('is parsed by itself, and the sentence without it', () => {
    parse(text);
    expect(pieces).toEqual([text, 'Holt paid', 'born 3 May 1901']);
  });

  test('hangs on the word before it, its marks on its root', () => {
    const { heads, labels } = parse(text);
    expect(heads).toEqual([-1, 2, 0, 2, 2, 2, 2, 0]);
    expect(labels[2]).toBe('parataxis');
    expect(labels[1]).toBe('punct');
  });

  test('keeps the names that were found around it in the whole sentence', () => {
    expect(parse(text).names[0]).toBe('B-PER');
  });
});

test.each([
  ['a short bracket', 'Holt ( pictured ) paid'],
  ['a bracket at the end', 'Holt paid ( born 3 May 1901 )'],
  ['a bracket at the start', '( born 3 May 1901 ) Holt paid'],
  ['a bracket that nothing closes', 'Holt ( born 3 May 1901 paid'],
  ['no bracket', 'Holt paid'],
])('%s is left where it is', (_, text) => {
  parse(text);
  expect(pieces).toEqual([text]);
});

test('a long bracket that words outside hang on is taken out', () => {
  parse('Holt ( who ran for the seat ) paid');
  expect(pieces.slice(1)).toEqual(['Holt paid', 'who ran for the seat']);
});
