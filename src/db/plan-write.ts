import type { Extraction } from '../model/extraction.js';
import { checkExtraction } from './check-extraction.js';
import { extractionDigest } from './digest.js';
import type { WriteResult } from './store.js';
import { StoreError } from './store-error.js';

/** An extraction with its digest, which tells whether a document was extracted alike before. */
export interface Fresh {
  readonly extraction: Extraction;
  readonly digest: string;
}

/** A batch that may be written: throws a StoreError with the code BAD_EXTRACTION for the first that breaks a rule. */
export function requireSound(batch: readonly Extraction[]): readonly Fresh[] {
  for (const extraction of batch) {
    const [first, ...more] = checkExtraction(extraction);
    if (!first) continue;
    const rest = more.length > 0 ? ` (and ${more.length} more)` : '';
    const message = `document ${extraction.document.id}: ${first.rule} of ${first.id}: ${first.message}${rest}`;
    throw new StoreError('BAD_EXTRACTION', message);
  }
  return batch.map((extraction) => ({ extraction, digest: extractionDigest(extraction) }));
}

/**
 * What writing a batch does to a graph that holds documents with these digests, and which documents must be written
 * for it. One that stands in the batch twice counts as if it had come in two batches.
 */
export function planWrite(
  batch: readonly Fresh[],
  before: ReadonlyMap<string, string>,
): { readonly result: WriteResult; readonly changed: readonly Fresh[] } {
  const after = new Map<string, Fresh>();
  const result = { added: 0, replaced: 0, unchanged: 0 };
  for (const one of batch) {
    const { id } = one.extraction.document;
    const held = after.get(id)?.digest ?? before.get(id);
    result[held === undefined ? 'added' : held === one.digest ? 'unchanged' : 'replaced'] += 1;
    after.set(id, one);
  }
  const changed = [...after.values()].filter((one) => one.digest !== before.get(one.extraction.document.id));
  return { result, changed };
}
