import type { Stance } from './claim.js';
import { contentId } from './id.js';

/** Totals over the citations of a claim or of an edge. Always derived, never incremented. */
export interface Totals {
  readonly citations: number;
  readonly documents: number;
  readonly publishers: number;
  readonly origins: number;
  /** ISO dates of the documents; null when no document has one. */
  readonly firstPublished: string | null;
  readonly lastPublished: string | null;
}

/** A claim and a stance as one arrow between two entities. */
export interface Edge extends Totals {
  readonly id: string;
  readonly claimId: string;
  readonly stance: Stance;
  readonly subjectId: string;
  readonly predicate: string;
  readonly objectId: string;
  /** Sorts edges best supported first when compared as text, descending; ends in the id, so it is unique. */
  readonly rank: string;
}

export function edgeId(claimId: string, stance: Stance): string {
  return contentId('edg', claimId, stance);
}

/** Origins first, then documents, then citations, then the id: `000002.000004.00000007.edg_...`. */
export function edgeRank(id: string, totals: Pick<Totals, 'origins' | 'documents' | 'citations'>): string {
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  return `${pad(totals.origins, 6)}.${pad(totals.documents, 6)}.${pad(totals.citations, 8)}.${id}`;
}

/** What a rank tells: the support, which compares as text, and the id of the edge. */
export function readRank(rank: string): { readonly support: string; readonly id: string } {
  const dot = rank.lastIndexOf('.');
  return { support: rank.slice(0, dot), id: rank.slice(dot + 1) };
}

/** Ranks that are not below this are those of edges from at least so many origins. */
export function leastRank(minOrigins = 0): string {
  return String(Math.max(0, Math.ceil(minOrigins))).padStart(6, '0');
}
