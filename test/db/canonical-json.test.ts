import { describe, expect, test } from '@jest/globals';
import { canonicalJson } from '../../src/db/canonical-json.js';

describe('canonicalJson', () => {
  test.each([
    [{ b: 1, a: [{ d: null, c: 'é"\n' }], e: undefined }, '{"a":[{"c":"é\\"\\n","d":null}],"b":1}'],
    [[], '[]'],
    [{}, '{}'],
    ['\ud83d', '"\\ud83d"'],
    [0.1, '0.1'],
    [undefined, 'null'],
  ])('of %j is %s', (value, json) => {
    expect(canonicalJson(value)).toBe(json);
  });
});
