/** What a program imports from `claimgraph`: the extractor, the store, the ingest that joins them, the copy, the server. */
export { type CopyOptions, type CopyResult, copyGraph } from './copy.js';
export type { DecisionStore } from './db/decision-store.js';
export { openStore } from './db/open-store.js';
export type { Store } from './db/store.js';
export { StoreError } from './db/store-error.js';
export { type Extractor, loadExtractor } from './extract/extract.js';
export { type IngestOptions, type IngestResult, ingest } from './ingest.js';
export type { Attribution, Citation, Claim, Stance } from './model/claim.js';
export type { Act, Decision, Merge, Proposal, Ruling, Split } from './model/decision.js';
export { type Document, documentId, type SourceDocument } from './model/document.js';
export type { Edge, Totals } from './model/edge.js';
export type { Entity, EntityType } from './model/entity.js';
export type { Extraction } from './model/extraction.js';
export { claimText, edgeLabel } from './model/label.js';
export { createServer, type GraphServer, type ServerOptions } from './server.js';
export { readSources } from './sources/read-sources.js';
export type { Refusal, Source, SourceItem } from './sources/source.js';
export { type ExtractorPool, openExtractorPool } from './workers/extractor-pool.js';
