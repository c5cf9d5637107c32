import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { evaluateAgreement } from '../../../scripts/evaluate/agreement.js';

const SOLD = `1	Lind	_	PROPN	NNP	_	2	nsubj	_	_
2	sold	_	VERB	VBD	_	0	root	_	_
3	mills	_	NOUN	NNS	_	2	obj	_	_
4	.	_	PUNCT	.	_	2	punct	_	_
`;
/** As nobody would read it: the barns do it. */
const TURNED = `1	Moss	_	PROPN	NNP	_	2	obj	_	_
2	painted	_	VERB	VBD	_	0	root	_	_
3	barns	_	NOUN	NNS	_	2	nsubj	_	_
4	.	_	PUNCT	.	_	2	punct	_	_
`;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'treebank-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

test('says nothing of a folder without treebanks for development', () => {
  writeFileSync(join(folder, 'some-train.conllu'), SOLD);
  expect(evaluateAgreement(folder)).toEqual([]);
});

test('counts as right what the tree of the annotators gives too', () => {
  writeFileSync(join(folder, 'some-dev.conllu'), `${SOLD}\n${TURNED}`);
  const counts = evaluateAgreement(folder).map((line) => /^some-dev .* (\d+) % right of (\d+)$/.exec(line));
  const all = counts.map((count) => Number(count?.[2]));
  const right = counts.map((count) => (Number(count?.[1]) * Number(count?.[2])) / 100);
  expect(all.reduce((sum, each) => sum + each, 0)).toBe(2);
  expect(right.reduce((sum, each) => sum + each, 0)).toBe(1);
});
