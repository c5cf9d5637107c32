import type { SourceDocument } from '../model/document.js';
import type { Extraction } from '../model/extraction.js';

/** Turns documents into propositions and claims. Pure: the same source always gives the same extraction. */
export interface Extractor {
  extract(source: SourceDocument): Extraction;
}

/** Loads the network and the word lists; a process needs one. */
export function loadExtractor(): Extractor {
  throw new Error('loadExtractor: not there yet');
}
