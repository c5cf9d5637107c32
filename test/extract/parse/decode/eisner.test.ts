import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bestTree } from '../../../../src/extract/parse/decode/eisner.js';
import { isTree } from '../../../../src/extract/parse/decode/tree-check.js';

/** Every assignment of heads -1..count-1 to `count` words. */
function* assignments(count: number): Generator<Int16Array> {
  const base = count + 1;
  for (let code = 0; code < base ** count; code++) {
    yield Int16Array.from({ length: count }, (_, word) => (Math.floor(code / base ** word) % base) - 1);
  }
}

function isProjective(heads: Int16Array): boolean {
  const arcs = Array.from(heads, (head, word) => [Math.min(head, word), Math.max(head, word)] as const);
  return arcs.every(([a, b]) => arcs.every(([c, d]) => !(a < c && c < b && b < d)));
}

test('the tree found is the best of all projective trees with one root', () => {
  const sentences = fc.integer({ min: 1, max: 5 }).chain((count) =>
    fc.array(fc.integer({ min: -50, max: 50 }), {
      minLength: count * (count + 1),
      maxLength: count * (count + 1),
    }),
  );
  fc.assert(
    fc.property(sentences, (scores) => {
      const count = (Math.sqrt(4 * scores.length + 1) - 1) / 2;
      const score = (head: number, word: number) => scores[(word - 1) * (count + 1) + head] ?? 0;
      const total = (heads: Int16Array) =>
        heads.reduce((sum, head, word) => sum + score(head + 1, word + 1), 0);
      const found = bestTree(count, score);
      expect(isTree(found)).toBe(true);
      expect(isProjective(found)).toBe(true);
      let best = Number.NEGATIVE_INFINITY;
      for (const heads of assignments(count)) {
        if (isTree(heads) && isProjective(heads)) best = Math.max(best, total(heads));
      }
      expect(total(found)).toBe(best);
    }),
    { numRuns: 60 },
  );
});
