import { loadExtractor } from '../extract/extract.js';
import type { SourceDocument } from '../model/document.js';
import type { Extraction } from '../model/extraction.js';

const extractor = loadExtractor();

/** As `Extractor.extract`. */
export function extract(source: SourceDocument): Extraction {
  return extractor.extract(source);
}
