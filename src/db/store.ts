import type { Citation, Claim, Stance } from '../model/claim.js';
import type { Document, Sentence } from '../model/document.js';
import type { Edge, Totals } from '../model/edge.js';
import type { Entity, EntityType } from '../model/entity.js';
import type { Extraction } from '../model/extraction.js';
import type { DecisionStore } from './decision-store.js';

/**
 * Asks for `limit` rows (0 to `maxPageLimit`) after the row whose key is `after`; keys are what the rows of the page
 * before carried. Anything else is a StoreError with the code BAD_PAGE or BAD_PAGE_KEY.
 */
export interface PageRequest {
  readonly limit: number;
  readonly after?: string | undefined;
}

export const maxPageLimit = 10_000;

/** Rows with the keys that a next request can start after, and whether there are more. */
export interface Page<Row> {
  readonly rows: readonly { readonly key: string; readonly row: Row }[];
  readonly hasMore: boolean;
}

/** Which end of its edges an entity stands at. */
export type Direction = 'OUT' | 'IN' | 'BOTH';

/** Lists mean OR (so an empty list lets nothing through), fields mean AND; a missing field does not filter. */
export interface TopEdgeFilter {
  readonly stances?: readonly Stance[] | undefined;
  readonly predicates?: readonly string[] | undefined;
  readonly minOrigins?: number | undefined;
}

/** `direction` is BOTH where it is missing; `otherId` is the entity at the far end. */
export interface EdgeFilter extends TopEdgeFilter {
  readonly direction?: Direction | undefined;
  readonly otherId?: string | undefined;
}

/** Which edges a path may take; `direction` OUT walks all of them from subject to object, IN the other way. */
export type PathFilter = Omit<EdgeFilter, 'otherId'>;

export const maxPathLength = 6;
export const maxPaths = 10;

/**
 * Asks for at most `limit` paths (1 to `maxPaths`) of at most `maxLength` edges (1 to `maxPathLength`). Anything else
 * is a StoreError with the code BAD_PATH.
 */
export interface PathRequest {
  readonly maxLength: number;
  readonly limit: number;
}

/** Paths of one length, each the edges that lead from the one entity to the other, in order. */
export interface Paths {
  readonly paths: readonly (readonly Edge[])[];
  /** False where the search gave up before it knew, because it would have had to read too many edges. */
  readonly complete: boolean;
}

export interface ClaimFilter {
  readonly subjectId?: string | undefined;
  readonly predicates?: readonly string[] | undefined;
  readonly objectId?: string | undefined;
  /** Claims with at least one citation of each of these stances: [AFFIRMED, NEGATED] finds disputes. */
  readonly stances?: readonly Stance[] | undefined;
  readonly documentId?: string | undefined;
}

export interface CitationFilter {
  readonly stances?: readonly Stance[] | undefined;
  readonly documentId?: string | undefined;
  readonly attributedTo?: string | undefined;
}

export interface EntityFilter {
  /** Words that names or aliases must start with, case and accents aside; every word must be found. */
  readonly search?: string | undefined;
  readonly types?: readonly EntityType[] | undefined;
}

/** How many rows of each kind the graph holds. */
export interface Counts {
  readonly documents: number;
  readonly sentences: number;
  readonly entities: number;
  readonly claims: number;
  readonly citations: number;
  readonly edges: number;
}

/** Something that must always hold and does not: which rule, which row, what was expected and what came. */
export interface Violation {
  readonly rule: string;
  readonly id: string;
  readonly message: string;
}

/** What a write did: a document that was there already is unchanged when extracted alike, else replaced. */
export interface WriteResult {
  readonly added: number;
  readonly replaced: number;
  readonly unchanged: number;
}

/**
 * Where the graph lives: the one interface the rest of the program knows. Look-ups by id take many ids and answer in
 * their order, null where nothing is, so a caller can batch. Every list that can grow is paged by key.
 */
export interface Store extends DecisionStore {
  /**
   * Writes whole documents in one transaction; a document that is there with other content is replaced. One that
   * breaks a rule of `checkExtraction` refuses the whole batch: StoreError with the code BAD_EXTRACTION.
   */
  write(batch: readonly Extraction[]): Promise<WriteResult>;
  /** Deletes documents and all that only they supported; answers how many were there. */
  remove(documentIds: readonly string[]): Promise<number>;
  /** Which of these documents the graph holds. */
  holds(documentIds: readonly string[]): Promise<ReadonlySet<string>>;

  documents(ids: readonly string[]): Promise<readonly (Document | null)[]>;
  sentences(ids: readonly string[]): Promise<readonly (Sentence | null)[]>;
  entities(ids: readonly string[]): Promise<readonly (Entity | null)[]>;
  claims(ids: readonly string[]): Promise<readonly (Claim | null)[]>;
  citations(ids: readonly string[]): Promise<readonly (Citation | null)[]>;
  edges(ids: readonly string[]): Promise<readonly (Edge | null)[]>;

  /** The entities called exactly this (case and accents aside), the one with most citations first, at most ten. */
  entitiesNamed(name: string): Promise<readonly Entity[]>;
  /** Entities with most citations first; with a search, only those with a matching name or alias. */
  listEntities(filter: EntityFilter, page: PageRequest): Promise<Page<Entity>>;
  /** Whole documents as they were handed to `write`, whatever was decided since, in the order of their ids. */
  listExtractions(page: PageRequest): Promise<Page<Extraction>>;
  /** Documents, newest first, those without a date last. */
  listDocuments(page: PageRequest): Promise<Page<Document>>;
  /** Claims, best supported first. */
  listClaims(filter: ClaimFilter, page: PageRequest): Promise<Page<Claim>>;
  /** Edges of an entity, best supported first (`rank` descending); reads O(page) rows however many it has. */
  listEdges(entityId: string, filter: EdgeFilter, page: PageRequest): Promise<Page<Edge>>;
  /** The best supported edges of the whole graph. */
  topEdges(filter: TopEdgeFilter, page: PageRequest): Promise<Page<Edge>>;
  /**
   * The shortest paths between two entities, those with the best supported weakest edge first. Each goes by other
   * entities, over the best supported edge between every two; an entity leads to itself by a path of no edges.
   */
  paths(fromId: string, toId: string, filter: PathFilter, request: PathRequest): Promise<Paths>;
  /** Citations of each claim, oldest document first: a page for every claim, in the order of `claimIds`. */
  listCitations(
    claimIds: readonly string[],
    filter: CitationFilter,
    page: PageRequest,
  ): Promise<readonly Page<Citation>[]>;
  /** Totals of each claim over the citations that pass the filter, in the order of `claimIds`. */
  totals(claimIds: readonly string[], filter: CitationFilter): Promise<readonly Totals[]>;
  /** The distinct origins behind each claim's citations that pass the filter, in code point order of their keys. */
  origins(
    claimIds: readonly string[],
    filter: CitationFilter,
  ): Promise<readonly (readonly Document['origin'][])[]>;

  counts(): Promise<Counts>;
  /** All that must hold of the rows and does not; empty when the graph is sound. */
  check(): Promise<readonly Violation[]>;
  /** SHA-256 in hex of a canonical dump: the same for the same documents in any order, in any store. */
  digest(): Promise<string>;
  close(): Promise<void>;
}
