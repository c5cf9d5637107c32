import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readDocument } from '../../../src/extract/read/read-document.js';

/** How often each character that is not white space lies in a token or a note; all must be 1. */
function coverage(text: string): readonly number[] {
  const { document, sentences } = readDocument({ text });
  const counts = new Array<number>(text.length).fill(0);
  const spans = [...document.notes, ...sentences.flatMap(({ tokens }) => tokens)];
  for (const { start, end } of spans) for (let i = start; i < end; i++) counts[i] = (counts[i] ?? 0) + 1;
  return counts.filter((count, i) => (/\s/.test(text.charAt(i)) ? count > 1 : count !== 1));
}

function expectInvariants(text: string): void {
  const { document, sentences } = readDocument({ text });
  expect(document.text).toBe(text);
  let end = 0;
  for (const sentence of sentences) {
    expect(sentence.start).toBeGreaterThanOrEqual(end);
    expect(sentence.tokens.length).toBeGreaterThan(0);
    expect(sentence.tokens[0]?.start).toBe(sentence.start);
    expect(sentence.tokens.at(-1)?.end).toBe(sentence.end);
    end = sentence.start;
    for (const token of sentence.tokens) {
      expect(token.start).toBeGreaterThanOrEqual(end);
      expect(text.slice(token.start, token.end)).toBe(token.text);
      expect(token.text).toMatch(/^\S+$/);
      end = token.end;
    }
    for (const note of document.notes)
      expect(note.end <= sentence.start || note.start >= sentence.end).toBe(true);
  }
  let noteEnd = 0;
  for (const note of document.notes) {
    expect(note.start).toBeGreaterThanOrEqual(noteEnd);
    expect(note.end).toBeGreaterThan(note.start);
    noteEnd = note.end;
  }
  expect(coverage(text)).toEqual([]);
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
    '[Generative AI is experimental.]',
  ],
);

describe('every text', () => {
  test('of news pieces keeps the invariants', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => expectInvariants(parts.join(''))),
      {
        numRuns: 500,
      },
    );
  });

  test('of any UTF-16 units keeps them', () => {
    const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 60 }), (units) => expectInvariants(units.join(''))),
      {
        numRuns: 500,
      },
    );
  });

  test('of printable signs keeps them', () => {
    fc.assert(fc.property(fc.string({ maxLength: 120 }), expectInvariants), { numRuns: 500 });
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
