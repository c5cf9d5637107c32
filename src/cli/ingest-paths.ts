import type { Store } from '../db/store.js';
import { type IngestResult, ingest } from '../ingest.js';
import { type ReadOptions, readSources } from '../sources/read-sources.js';
import { counted } from './report/count-words.js';
import { Progress } from './report/progress.js';

export interface IngestPathsOptions extends ReadOptions {
  readonly again?: boolean | undefined;
  /** Threads to extract in; one is this thread itself. */
  readonly workers?: number | undefined;
}

/** Ingests files and folders, with progress and refusals on standard error. */
export async function ingestPaths(
  store: Store,
  paths: readonly string[],
  { again = false, workers = 1, ...reading }: IngestPathsOptions = {},
): Promise<IngestResult> {
  const progress = new Progress(process.stderr);
  const extractor = await openExtractor(workers);
  try {
    return await ingest(readSources(paths, reading), {
      extractor,
      store,
      again,
      onProgress: (state) => progress.show(progressLine(state, progress.seconds)),
      onRefusal: ({ name, reason }) => progress.note(`claimgraph: ${name}: ${reason}`),
    });
  } finally {
    progress.clear();
    await extractor.close();
  }
}

/** Loaded here and not above: commands that do not extract should not wait for it. */
async function openExtractor(workers: number) {
  if (workers > 1) return (await import('../workers/extractor-pool.js')).openExtractorPool(workers);
  const { loadExtractor } = await import('../extract/extract.js');
  return { ...loadExtractor(), close: async () => {} };
}

function progressLine({ added, replaced, unchanged, sentences }: IngestResult, seconds: number): string {
  const documents = counted(added + replaced + unchanged, 'document');
  return `${documents}, ${counted(sentences, 'sentence')} (${Math.round(sentences / seconds)} a second)`;
}
