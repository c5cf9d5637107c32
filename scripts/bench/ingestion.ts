import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../src/db/open-store.js';
import { loadExtractor } from '../../src/extract/extract.js';
import { ingest } from '../../src/ingest.js';
import type { SourceDocument } from '../../src/model/document.js';
import { benchCorpus } from './corpus.js';
import { cpuMs, median } from './measure.js';
import type { Row } from './table.js';

const documents = 85;
const rounds = 5;

/** About a thousand sentences, from text into a new SQLite file. */
export async function benchIngestion(): Promise<Row[]> {
  const corpus = await benchCorpus(documents);
  const extractor = loadExtractor();
  const runs: { wall: number; cpu: number; sentences: number }[] = [];
  for (let round = -1; round < rounds; round += 1) {
    const before = { wall: performance.now(), cpu: cpuMs() };
    const sentences = await ingestInto(corpus, extractor);
    if (round >= 0)
      runs.push({ wall: performance.now() - before.wall, cpu: cpuMs() - before.cpu, sentences });
  }
  const seconds = (ms: readonly number[]) => (median(ms) / 1000).toFixed(2);
  const wall = seconds(runs.map((run) => run.wall));
  const cpu = seconds(runs.map((run) => run.cpu));
  return [
    { what: `ingest into SQLite, ${runs[0]?.sentences} sentences`, value: `${wall} s, ${cpu} s of CPU` },
  ];
}

async function ingestInto(corpus: readonly SourceDocument[], extractor: ReturnType<typeof loadExtractor>) {
  const folder = await mkdtemp(join(tmpdir(), 'claimgraph-bench-'));
  const store = await openStore(`sqlite:${join(folder, 'graph.db')}`);
  try {
    const sources = corpus.map((document) => ({ name: document.title ?? '', document }));
    const { sentences } = await ingest(sources, { extractor, store });
    return sentences;
  } finally {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  }
}
