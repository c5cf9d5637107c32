import { Progress } from '../../../src/cli/report/progress.js';
import type { Store } from '../../../src/db/store.js';
import type { Extraction } from '../../../src/model/extraction.js';
import { median } from '../measure.js';
import type { Row } from '../table.js';
import type { BenchGraph } from './graph.js';
import { latencies, timed } from './latencies.js';

/** What else happens while a graph is written. */
export interface WriteHooks {
  /** Writes the same batch in the barest way; it is timed too. */
  readonly beside?: (batch: readonly Extraction[]) => Promise<void>;
  /** Told which share of the batches is written, after each tenth of them. */
  readonly after?: (share: number) => Promise<void>;
}

/** The whole write of documents, sentences, claims and edges, batch by batch from an empty graph. */
export async function benchWrites(
  name: string,
  store: Store,
  { batches, batchCount, citationsPerBatch }: BenchGraph,
  { beside, after }: WriteHooks = {},
): Promise<Row[]> {
  const progress = new Progress(process.stderr);
  const tenth = Math.ceil(batchCount / 10);
  const [whole, bare]: [number[], number[]] = [[], []];
  for (const batch of batches) {
    // In turns, so that a busy spell of the machine meets both.
    whole.push(await timed(() => store.write(batch)));
    if (beside) bare.push(await timed(() => beside(batch)));
    progress.show(`${name}: ${whole.length} of ${batchCount} batches`);
    if (whole.length % tenth === 0 || whole.length === batchCount)
      await after?.(whole.length === batchCount ? 1 : Math.round((whole.length / batchCount) * 10) / 10);
  }
  progress.clear();
  const rate = (ms: readonly number[]) =>
    `${Math.round((citationsPerBatch / median(ms)) * 1000)} citations a second`;
  const slowest = Math.max(...whole);
  return [
    { what: `write ${whole.length * citationsPerBatch} citations, 1,500 at once`, value: rate(whole) },
    { what: 'the first tenth of them', value: rate(whole.slice(0, tenth)) },
    { what: 'the last tenth', value: rate(whole.slice(-tenth)) },
    {
      what: 'slowest batch over the median one',
      value: `${(slowest / median(whole)).toFixed(1)} times (batch ${whole.indexOf(slowest) + 1} of ${whole.length})`,
    },
    ...(beside ? bareRows(whole, bare, rate(bare)) : []),
  ];
}

function bareRows(whole: readonly number[], bare: readonly number[], rate: string): Row[] {
  const ratios = whole.map((ms, i) => (bare[i] ?? Number.NaN) / ms);
  return [
    { what: 'bare UNWIND ... CREATE of their nodes', value: rate },
    {
      what: 'the whole write over the bare one',
      value: `${(median(ratios) * 100).toFixed(0)} % of its rate`,
    },
  ];
}

/** One document of 30 claims at a time, into the full graph. */
export async function benchSmallWrites(store: Store, { more }: BenchGraph): Promise<Row[]> {
  const taken: number[] = [];
  for (const extraction of more) taken.push(await timed(() => store.write([extraction])));
  // The first few warm up.
  return [{ what: 'a document of 30 claims', value: latencies(taken.slice(10)) }];
}
