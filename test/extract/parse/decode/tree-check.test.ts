import { expect, test } from '@jest/globals';
import { isTree } from '../../../../src/extract/parse/decode/tree-check.js';

test.each([
  ['one word', [-1], true],
  ['a chain', [1, 2, -1], true],
  ['a crossing tree', [2, 3, -1, 2], true],
  ['two roots', [-1, -1], false],
  ['no root', [1, 0], false],
  ['a cycle beside a root', [-1, 2, 1], false],
  ['a word that is its own head', [-1, 1], false],
  ['a cycle with a tail', [-1, 2, 3, 2], false],
])('%s is judged rightly', (_, heads, expected) => {
  expect(isTree(Int16Array.from(heads))).toBe(expected);
});
