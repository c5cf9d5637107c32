import { afterAll, describe, expect, test } from '@jest/globals';
import { loadExtractor } from '../../src/extract/extract.js';
import { openExtractorPool } from '../../src/workers/extractor-pool.js';

describe('an extractor pool', () => {
  const pool = openExtractorPool(2);
  afterAll(() => pool.close());

  test('extracts as an extractor does, many documents at once', async () => {
    const sources = Array.from({ length: 20 }, (_, n) => ({
      text: `Denmark supports Norway ${n} times. It is said that Sweden will not pay.`,
      publishedAt: '2024-12-29',
    }));
    const extractor = loadExtractor();
    const extracted = await Promise.all(sources.map((source) => pool.extract(source)));
    expect(extracted).toEqual(sources.map((source) => extractor.extract(source)));
  });

  test('refuses all that is asked of it once it is closed', async () => {
    const other = openExtractorPool(2);
    await other.close();
    await expect(other.extract({ text: 'Denmark supports Norway.' })).rejects.toThrow(
      'expected an open pool',
    );
  });
});
