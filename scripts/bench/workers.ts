import { availableParallelism } from 'node:os';
import type { SourceDocument } from '../../src/model/document.js';
import { type ExtractorPool, openExtractorPool } from '../../src/workers/extractor-pool.js';
import { benchCorpus } from './corpus.js';
import { median } from './measure.js';
import type { Row } from './table.js';

const documents = 120;
const rounds = 5;

/** What several threads gain over one thread of the same kind, on the wall, in turns. */
export async function benchWorkers(): Promise<Row[]> {
  const threads = availableParallelism();
  const corpus = await benchCorpus(documents);
  const pools = [openExtractorPool(1), openExtractorPool(threads)] as const;
  const taken: [number[], number[]] = [[], []];
  for (let round = -1; round < rounds; round += 1) {
    for (const [i, pool] of pools.entries()) {
      const ms = await extractAll(pool, corpus);
      if (round >= 0) taken[i]?.push(ms);
    }
  }
  await Promise.all(pools.map((pool) => pool.close()));
  const gain = (median(taken[0]) / median(taken[1])).toFixed(2);
  return [{ what: `extraction in ${threads} threads over one`, value: `${gain} times as fast on the wall` }];
}

async function extractAll(pool: ExtractorPool, corpus: readonly SourceDocument[]): Promise<number> {
  const before = performance.now();
  await Promise.all(corpus.map((document) => pool.extract(document)));
  return performance.now() - before;
}
