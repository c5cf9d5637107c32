import type { Extraction } from '../../../src/model/extraction.js';
import { randomGraph } from './random-graph.js';

const claimsPerDocument = 30;
const documentsPerBatch = 50;
const smallWrites = 60;

/** A random graph to write in batches, and documents of the same kind to write one by one. */
export interface BenchGraph {
  readonly batches: Iterable<readonly Extraction[]>;
  readonly batchCount: number;
  readonly citationsPerBatch: number;
  /** To be taken when all batches are written. */
  readonly more: Iterable<Extraction>;
}

/** A graph of at least so many citations, of about as many entities as a fiftieth of them. */
export function graphOf(citations: number): BenchGraph {
  const citationsPerBatch = claimsPerDocument * documentsPerBatch;
  const batchCount = Math.max(1, Math.round(citations / citationsPerBatch));
  const documents = batchCount * documentsPerBatch + smallWrites;
  const entities = Math.max(1000, Math.round(citations / 50));
  const drawn = randomGraph({ documents, claimsPerDocument, entities })[Symbol.iterator]();
  function* take(count: number): Iterable<Extraction> {
    for (let taken = 0; taken < count; taken += 1) {
      const next = drawn.next();
      if (next.done) return;
      yield next.value;
    }
  }
  function* batches(): Iterable<readonly Extraction[]> {
    for (let batch = 0; batch < batchCount; batch += 1) yield [...take(documentsPerBatch)];
  }
  return { batches: batches(), batchCount, citationsPerBatch, more: take(smallWrites) };
}
