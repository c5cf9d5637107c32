import type { CitationFilter, Page, PageRequest, Store } from '../db/store.js';
import type { Citation, Claim } from '../model/claim.js';
import type { Document, Origin, Sentence } from '../model/document.js';
import type { Edge } from '../model/edge.js';
import type { Entity } from '../model/entity.js';
import { createGroupLoader, type GroupLoader } from './group-loader.js';
import { createRowLoader, type RowLoader } from './row-loader.js';
import { type Soon, soon } from './soon.js';

/** Look-ups that gather what the fields of one request ask for, so a page costs as many store calls as one row. */
export interface Loaders {
  readonly documents: RowLoader<Document | null>;
  readonly sentences: RowLoader<Sentence | null>;
  readonly entities: RowLoader<Entity | null>;
  readonly claims: RowLoader<Claim | null>;
  readonly citations: RowLoader<Citation | null>;
  readonly edges: RowLoader<Edge | null>;
  /** By claim: a page of its citations, and the origins behind them. */
  readonly citationPages: GroupLoader<CitationPageQuestion, Page<Citation>>;
  readonly origins: GroupLoader<{ filter: CitationFilter }, readonly Origin[]>;
}

interface CitationPageQuestion {
  readonly filter: CitationFilter;
  readonly page: PageRequest;
  /** Whether the documents will be asked for: fetched for the whole page, they are there when their fields come. */
  readonly withDocuments: boolean;
}

/** Fresh loaders for one request. */
export function createLoaders(store: Store): Loaders {
  const documents = createRowLoader((ids) => store.documents(ids));
  return {
    documents,
    sentences: createRowLoader((ids) => store.sentences(ids)),
    entities: createRowLoader((ids) => store.entities(ids)),
    claims: createRowLoader((ids) => store.claims(ids)),
    citations: createRowLoader((ids) => store.citations(ids)),
    edges: createRowLoader((ids) => store.edges(ids)),
    citationPages: createGroupLoader(async (ids, { filter, page, withDocuments }) => {
      const pages = await store.listCitations(ids, filter, page);
      if (withDocuments) {
        await documents.fetch(pages.flatMap(({ rows }) => rows.map(({ row }) => row.documentId)));
      }
      return pages;
    }),
    origins: createGroupLoader((ids, { filter }) => store.origins(ids, filter)),
  };
}

/** Loads what another row names. Its absence is a fault of the store, so it is thrown and masked, not refused. */
export function loadNamed<Row>(loader: RowLoader<Row | null>, id: string): Soon<Row> {
  return soon(loader.load(id), (row) => {
    if (row === null) throw new Error(`the store names ${id} but does not hold it`);
    return row;
  });
}
