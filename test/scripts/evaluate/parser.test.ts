import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { evaluateParser, formatParserScore, nameSpans } from '../../../scripts/evaluate/parser.js';
import type { Parser } from '../../../src/extract/parse/parse.js';

const TREEBANK = `# text = Ann was seen.
1\tAnn\t_\tPROPN\tNNP\t_\t3\tnsubj:pass\t_\tNER=B-PER
2\twas\t_\tAUX\tVBD\t_\t3\taux:pass\t_\tNER=O
3\tseen\t_\tVERB\tVBN\t_\t0\troot\t_\tSpaceAfter=No|NER=O
4\t.\t_\tPUNCT\t.\t_\t3\tpunct\t_\tNER=O

# a multi-word token and an empty node are no words
1-2\tdon't\t_\t_\t_\t_\t_\t_\t_\t_
1\tdo\t_\tAUX\tVBP\t_\t0\troot\t_\tNER=O
1.1\tx\t_\t_\t_\t_\t_\t_\t_\t_
2\tn't\t_\tPART\tRB\t_\t1\tadvmod\t_\tNER=O
`;

/** Every word is a participle called PROPN that hangs from the third word; the first names a person. */
const stubborn: Parser = {
  parse: (words) => ({
    upos: words.map(() => 'PROPN'),
    xpos: words.map(() => 'VBN'),
    names: words.map((_, w) => (w === 0 ? 'B-PER' : 'O')),
    heads: words.map(() => 2),
    labels: words.map(() => 'nsubj'),
    margins: words.map(() => 1),
  }),
};

test('scores count words with the right tag, head, and label without subtype', () => {
  const folder = mkdtempSync(join(tmpdir(), 'treebank-'));
  try {
    writeFileSync(join(folder, 'tiny.conllu'), TREEBANK);
    writeFileSync(join(folder, 'README.md'), 'no treebank');
    const [score, ...more] = evaluateParser(folder, stubborn);
    expect(more).toEqual([]);
    expect(score).toMatchObject({ treebank: 'tiny', sentences: 2, words: 6 });
    expect(score?.upos).toBeCloseTo(100 / 6);
    expect(score?.xpos).toBeCloseTo(100 / 6);
    expect(score?.uas).toBeCloseTo(300 / 6);
    expect(score?.las).toBeCloseTo(100 / 6);
    // One of two names given is right, and one was wanted.
    expect(score?.names).toBeCloseTo(200 / 3);
    if (score !== undefined)
      expect(formatParserScore(score)).toMatch(/^tiny: UPOS 16\.67 .* LAS 16\.67 +names 66\.67/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('names are spans from B- to the last I- of the same type', () => {
  expect([...nameSpans(['B-PER', 'I-PER', 'O', 'B-ORG', 'B-ORG', 'I-LOC'])]).toEqual([
    '0-2 PER',
    '3-4 ORG',
    '4-5 ORG',
  ]);
});
