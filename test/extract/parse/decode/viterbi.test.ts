import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bestNames } from '../../../../src/extract/parse/decode/viterbi.js';

const TAGS = ['O', 'B-PER', 'I-PER', 'B-LOC', 'I-LOC'];

function isAllowed(path: readonly string[]): boolean {
  return path.every((tag, i) => !tag.startsWith('I-') || path[i - 1]?.slice(1) === tag.slice(1));
}

function* paths(length: number): Generator<string[]> {
  if (length === 0) yield [];
  else for (const path of paths(length - 1)) for (const tag of TAGS) yield [...path, tag];
}

test('the names found are the best of all well-formed sequences', () => {
  const rows = fc.array(fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 5, maxLength: 5 }), {
    maxLength: 4,
  });
  fc.assert(
    fc.property(rows, (scores) => {
      // Two columns before and one behind each row belong to others.
      const table = Float32Array.from(scores.flatMap((row) => [99, 99, ...row, 99]));
      const found = bestNames(TAGS, table, 2, 8, scores.length);
      const total = (path: readonly string[]) =>
        path.reduce((sum, tag, word) => sum + (scores[word]?.[TAGS.indexOf(tag)] ?? 0), 0);
      let best = Number.NEGATIVE_INFINITY;
      for (const path of paths(scores.length)) if (isAllowed(path)) best = Math.max(best, total(path));
      expect(isAllowed(found)).toBe(true);
      expect(found).toHaveLength(scores.length);
      expect(total(found)).toBe(best);
    }),
    { numRuns: 50 },
  );
});
