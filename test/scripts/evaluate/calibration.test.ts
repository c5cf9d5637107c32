import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { evaluateConfidence } from '../../../scripts/evaluate/calibration.js';

const GOLD = [
  'Lind sold the old mill .\tsold\tLind\tthe old mill',
  'The mill was built by Roth .\twas built by\tThe mill\tRoth',
  'Moss painted the barn .\tburned\tRoth\ta boat\tC: Moss painted the barn',
];
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'benchmark-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

test('says nothing of a folder without the benchmark', () => {
  expect(evaluateConfidence(folder)).toEqual([]);
});

test('counts as right what an annotator says in the same places, passives turned, context aside', () => {
  mkdirSync(join(folder, 'carb-dev'));
  writeFileSync(join(folder, 'carb-dev/gold.tsv'), GOLD.join('\n'));
  const counts = evaluateConfidence(folder).map((line) => / (\d+) % right of (\d+)$/.exec(line));
  const right = counts.map((count) => (Number(count?.[1]) * Number(count?.[2])) / 100);
  const all = counts.map((count) => Number(count?.[2]));
  expect(sum(all)).toBe(3);
  expect(Math.round(sum(right))).toBe(2);
});

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
