import type { Store } from '../db/store.js';
import { type IngestResult, ingest } from '../ingest.js';
import { type ReadOptions, readSources } from '../sources/read-sources.js';
import { counted } from './report/count-words.js';
import { Progress } from './report/progress.js';

export interface IngestPathsOptions extends ReadOptions {
  readonly again?: boolean | undefined;
}

/** Ingests files and folders, with progress and refusals on standard error. */
export async function ingestPaths(
  store: Store,
  paths: readonly string[],
  { again = false, ...reading }: IngestPathsOptions = {},
): Promise<IngestResult> {
  // Loaded here and not above: commands that do not extract should not wait for it.
  const { loadExtractor } = await import('../extract/extract.js');
  const progress = new Progress(process.stderr);
  const result = await ingest(readSources(paths, reading), {
    extractor: loadExtractor(),
    store,
    again,
    onProgress: (state) => progress.show(progressLine(state, progress.seconds)),
    onRefusal: ({ name, reason }) => progress.note(`claimgraph: ${name}: ${reason}`),
  });
  progress.clear();
  return result;
}

function progressLine({ added, replaced, unchanged, sentences }: IngestResult, seconds: number): string {
  const documents = counted(added + replaced + unchanged, 'document');
  return `${documents}, ${counted(sentences, 'sentence')} (${Math.round(sentences / seconds)} a second)`;
}
