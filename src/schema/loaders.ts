import DataLoader from 'dataloader';
import type { CitationFilter, Page, PageRequest, Store } from '../db/store.js';
import type { Citation, Claim } from '../model/claim.js';
import type { Document, Origin, Sentence } from '../model/document.js';
import type { Edge } from '../model/edge.js';
import type { Entity } from '../model/entity.js';
import { createGroupLoader, type GroupLoader } from './group-loader.js';

/** Look-ups that gather what the fields of one request ask for, so a page costs as many store calls as one row. */
export interface Loaders {
  readonly documents: DataLoader<string, Document | null>;
  readonly sentences: DataLoader<string, Sentence | null>;
  readonly entities: DataLoader<string, Entity | null>;
  readonly claims: DataLoader<string, Claim | null>;
  readonly citations: DataLoader<string, Citation | null>;
  readonly edges: DataLoader<string, Edge | null>;
  /** By claim: a page of its citations, and the origins behind them. */
  readonly citationPages: GroupLoader<{ filter: CitationFilter; page: PageRequest }, Page<Citation>>;
  readonly origins: GroupLoader<{ filter: CitationFilter }, readonly Origin[]>;
}

/** Fresh loaders for one request. */
export function createLoaders(store: Store): Loaders {
  return {
    documents: new DataLoader((ids) => store.documents(ids)),
    sentences: new DataLoader((ids) => store.sentences(ids)),
    entities: new DataLoader((ids) => store.entities(ids)),
    claims: new DataLoader((ids) => store.claims(ids)),
    citations: new DataLoader((ids) => store.citations(ids)),
    edges: new DataLoader((ids) => store.edges(ids)),
    citationPages: createGroupLoader((ids, { filter, page }) => store.listCitations(ids, filter, page)),
    origins: createGroupLoader((ids, { filter }) => store.origins(ids, filter)),
  };
}

/** Loads what another row names. Its absence is a fault of the store, so it is thrown and masked, not refused. */
export async function loadNamed<Row>(loader: DataLoader<string, Row | null>, id: string): Promise<Row> {
  const row = await loader.load(id);
  if (row === null) throw new Error(`the store names ${id} but does not hold it`);
  return row;
}
