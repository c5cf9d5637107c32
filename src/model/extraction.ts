import type { Citation, Claim } from './claim.js';
import type { Document, Sentence } from './document.js';
import type { EntityUse } from './entity.js';

/** All that one document gives to the graph: written whole or not at all. */
export interface Extraction {
  readonly document: Document;
  readonly sentences: readonly Sentence[];
  readonly entities: readonly EntityUse[];
  readonly claims: readonly Claim[];
  readonly citations: readonly Citation[];
}
