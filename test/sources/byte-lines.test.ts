import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { byteLines } from '../../src/sources/byte-lines.js';

async function linesOf(chunks: readonly string[], limit?: number) {
  async function* stream() {
    for (const chunk of chunks) yield Buffer.from(chunk);
  }
  const lines: [number, string | null][] = [];
  for await (const { number, bytes } of byteLines(stream(), limit)) {
    lines.push([number, bytes && Buffer.from(bytes).toString()]);
  }
  return lines;
}

describe('byteLines', () => {
  test('finds the same lines however the bytes arrive', async () => {
    const chunks = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', '\n') }));
    await fc.assert(
      fc.asyncProperty(chunks, async (parts) => {
        const expected = parts.join('').split('\n');
        if (expected.at(-1) === '') expected.pop();
        expect(await linesOf(parts)).toEqual(expected.map((line, index) => [index + 1, line]));
      }),
    );
  });

  test('gives null for a line over the limit and goes on behind it', async () => {
    expect(await linesOf(['aa', 'aa\nbb', '\ncccc'], 3)).toEqual([
      [1, null],
      [2, 'bb'],
      [3, null],
    ]);
  });
});
