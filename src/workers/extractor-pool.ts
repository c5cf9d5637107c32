import type { SourceDocument } from '../model/document.js';
import type { Extraction } from '../model/extraction.js';
import { Pool } from './pool.js';

/** As an `Extractor`, in so many threads at once; each takes about 100 MB and half a second to start. */
export interface ExtractorPool {
  extract(source: SourceDocument): Promise<Extraction>;
  close(): Promise<void>;
}

export function openExtractorPool(threads: number): ExtractorPool {
  const pool = new Pool<SourceDocument, Extraction>(
    new URL('./extract.js', import.meta.url),
    'extract',
    threads,
  );
  return { extract: (source) => pool.run(source), close: () => pool.close() };
}
