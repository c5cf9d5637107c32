import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readConllu } from '../../../scripts/evaluate/conllu.js';
import { nameSpans, scoreTreebank } from '../../../scripts/evaluate/parser.js';
import { isTree } from '../../../src/extract/parse/decode/tree-check.js';
import { loadParser } from '../../../src/extract/parse/load-parser.js';

// Our own sentences, parsed by hand.
const FIXTURE = fileURLToPath(new URL('sentences.conllu', import.meta.url));

const parser = loadParser();
const plain = loadParser({ kernel: 'plain' });
const sentences = readConllu(FIXTURE).map((words) => words.map((word) => word.form));

const anyWord = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom(
    '',
    ' ',
    '\0',
    '\ud83d',
    '👩‍👩‍👧',
    'constructor',
    '__proto__',
    '\n',
    'NaN',
    'A'.repeat(10_000),
    '.',
    ',',
  ),
  fc.constantFrom('North', 'Korea', 'said', 'the', 'threatened', 'troops', 'of', 'and'),
);
const anySentence = fc.array(anyWord, { maxLength: 40 });

describe('the parser', () => {
  test('gets most of plain English right', () => {
    const score = scoreTreebank(parser, FIXTURE);
    expect(score.upos).toBeGreaterThanOrEqual(98);
    expect(score.xpos).toBeGreaterThanOrEqual(97);
    expect(score.uas).toBeGreaterThanOrEqual(96);
    expect(score.las).toBeGreaterThanOrEqual(95);
    expect(score.names ?? 0).toBeGreaterThanOrEqual(95);
  });

  test('makes one tree of any words, with a known name sequence and sane margins', () => {
    fc.assert(
      fc.property(anySentence, (words) => {
        const parse = parser.parse(words);
        for (const list of Object.values(parse)) expect(list).toHaveLength(words.length);
        if (words.length > 0) expect(isTree(Int16Array.from(parse.heads))).toBe(true);
        expect(parse.labels.map((label) => label === 'root')).toEqual(parse.heads.map((head) => head === -1));
        for (const margin of parse.margins) expect(margin).toBeGreaterThanOrEqual(0);
        for (const margin of parse.margins) expect(margin).toBeLessThanOrEqual(1);
        const inside = parse.names.filter((tag) => tag !== 'O').length;
        const covered = [...nameSpans(parse.names)].map((span) => span.split(/[- ]/).map(Number));
        expect(covered.reduce((sum, [from = 0, to = 0]) => sum + to - from, 0)).toBe(inside);
      }),
    );
  });

  test('gives the same parse whatever was parsed before', () => {
    fc.assert(
      fc.property(anySentence, fc.array(anySentence, { maxLength: 3 }), (words, others) => {
        const first = parser.parse(words);
        for (const other of others) parser.parse(other);
        expect(parser.parse(words)).toEqual(first);
      }),
      { numRuns: 50 },
    );
  });

  test('gives several sentences at once the parses that they have one by one', () => {
    const mixed = [...sentences, [], Array.from({ length: 300 }, (_, i) => `word${i}`), ...sentences];
    expect(parser.parseAll(mixed)).toEqual(mixed.map((words) => parser.parse(words)));
  });

  test('still gives the same parse after more words than it remembers', () => {
    const words = sentences[0] ?? [];
    const first = parser.parse(words);
    for (let n = 0; n < 9000; n += 200) parser.parse(Array.from({ length: 200 }, (_, i) => `word${n + i}`));
    expect(parser.parse(words)).toEqual(first);
  });

  test.each([251, 1000])('makes one tree of %i words', (length) => {
    const words = Array.from({ length }, (_, i) => ['The', 'general', 'left', ','][i % 4] ?? '');
    expect(isTree(Int16Array.from(parser.parse(words).heads))).toBe(true);
  });

  test('gives no words an empty parse', () => {
    expect(parser.parse([])).toEqual({ upos: [], xpos: [], names: [], heads: [], labels: [], margins: [] });
  });

  test('gives the very same answers without WebAssembly', () => {
    for (const words of sentences) expect(plain.parse(words)).toEqual(parser.parse(words));
  });

  test('is loaded once for each kernel', () => {
    expect(loadParser()).toBe(parser);
    expect(loadParser({ kernel: 'plain' })).toBe(plain);
    expect(plain).not.toBe(parser);
  });
});
