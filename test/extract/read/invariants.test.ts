import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readDocument } from '../../../src/extract/read/read-document.js';

/** What a reading of the text does wrong; one list instead of an assertion a token, for speed. */
function faults(text: string): readonly string[] {
  const { document, sentences } = readDocument({ text });
  const faults: string[] = [];
  const check = (holds: boolean, fault: string): void => {
    if (!holds) faults.push(fault);
  };
  check(document.text === text, 'the text was changed');
  let end = 0;
  for (const sentence of sentences) {
    check(
      sentence.tokens[0]?.start === sentence.start,
      `sentence at ${sentence.start} starts before its tokens`,
    );
    check(
      sentence.tokens.at(-1)?.end === sentence.end,
      `sentence at ${sentence.start} ends behind its tokens`,
    );
    for (const token of sentence.tokens) {
      check(token.start >= end, `token at ${token.start} overlaps`);
      check(text.slice(token.start, token.end) === token.text, `token at ${token.start} is not its slice`);
      check(/^\S+$/.test(token.text), `token at ${token.start} is empty or holds white space`);
      end = token.end;
    }
    const torn = document.notes.some((note) => note.end > sentence.start && note.start < sentence.end);
    check(!torn, `sentence at ${sentence.start} overlaps a note`);
  }
  const spans = [...document.notes, ...sentences.flatMap(({ tokens }) => tokens)];
  const covered = new Uint8Array(text.length);
  for (const span of spans) {
    check(span.end > span.start, `span at ${span.start} is empty`);
    for (let i = span.start; i < span.end; i++) covered[i] = (covered[i] ?? 0) + 1;
  }
  for (const [i, count] of covered.entries()) {
    const white = /\s/.test(text.charAt(i));
    check(white ? count < 2 : count === 1, `character ${i} lies in ${count} tokens and notes`);
  }
  return faults;
}

function expectInvariants(text: string): void {
  expect(faults(text)).toEqual([]);
}

const pieces = fc.constantFrom(
  ...[
    'Oslo',
    "don't",
    'U.S.',
    'anti-U.S.',
    '“',
    '”',
    '"',
    "'",
    '’',
    '(',
    ')',
    '[',
    ']',
    '.',
    '..',
    '!',
    '?',
    '-',
    '—',
  ],
  ...[
    ' ',
    '  ',
    '\n',
    '\n\n',
    '\r\n',
    '\t',
    '\u00a0',
    '\u2009',
    '\ufeff',
    '\u200b',
    '한국',
    '😀',
    '\ud800',
    'é',
    'e\u0301',
  ],
  ...[
    'SEOUL — ',
    '(AP)',
    'By Ann Roe',
    'date 2024-12-29 ',
    'Title: x',
    'Read more: y',
    'Image Source : AP ',
    '(With agency inputs)',
  ],
  ...[
    '2013-2014',
    'x.com',
    ':-)',
    '1.',
    'constructor',
    '__proto__',
    'no.',
    'The',
    'war',
    '[AI summaries are experimental.]',
  ],
);

describe('every text', () => {
  test('of news pieces keeps the invariants', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => expectInvariants(parts.join(''))),
      {
        numRuns: 400,
      },
    );
  });

  test('of any UTF-16 units keeps them', () => {
    const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 60 }), (units) => expectInvariants(units.join(''))),
      {
        numRuns: 400,
      },
    );
  });

  test('of printable signs keeps them', () => {
    fc.assert(fc.property(fc.string({ maxLength: 120 }), expectInvariants), { numRuns: 400 });
  });

  test.each([
    ['one long word', 'a'.repeat(5_000)],
    ['one long address', `http://${'a-'.repeat(2_000)}!`],
    ['many brackets', '(['.repeat(3_000)],
    ['a run of spaces', `${' '.repeat(50_000)}x`],
    ['many notes', 'Advertisement\n'.repeat(500)],
    ['CRLF, tabs and a byte order mark', '\ufeffOslo\twon.\r\n\r\nBergen\u00a0lost.\r\n'],
  ])('%s keeps them', (_name, text) => {
    expectInvariants(text);
  });

  test('gives the same reading twice', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 20 }), (parts) => {
        const text = parts.join('');
        expect(readDocument({ text })).toEqual(readDocument({ text }));
      }),
    );
  });
});
