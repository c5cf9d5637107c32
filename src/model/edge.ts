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
  /** Sorts edges best supported first when compared as text, descending; ends in the claim and the stance, so it is unique. */
  readonly rank: string;
}

export function edgeId(claimId: string, stance: Stance): string {
  return contentId('edg', claimId, stance);
}

/** What ranks look at: origins first, then documents, then citations. */
type Support = Pick<Totals, 'origins' | 'documents' | 'citations'>;

/** Sorts claims best supported first when compared as text, descending: `000002.000004.00000007.clm_...`. */
export function claimRank(claimId: string, { origins, documents, citations }: Support): string {
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  return `${pad(origins, 6)}.${pad(documents, 6)}.${pad(citations, 8)}.${claimId}`;
}

/**
 * Sorts edges in the same way: `000002.000004.00000007.clm_....AFFIRMED`. An edge that is its claim's only one stands
 * among edges where its claim stands among claims.
 */
export function edgeRank(claimId: string, stance: Stance, support: Support): string {
  return `${claimRank(claimId, support)}.${stance}`;
}

/** The part of an edge's rank that tells its support, which compares as text. */
export function supportOfRank(rank: string): string {
  return rank.slice(0, rank.indexOf('.clm_'));
}

/** The id of the edge that has this rank. */
export function edgeOfRank(rank: string): string {
  const [stance, claimId] = rank.split('.').reverse();
  return contentId('edg', claimId, stance);
}

/** Ranks that are not below this are those of edges from at least so many origins. */
export function leastRank(minOrigins = 0): string {
  return String(Math.max(0, Math.ceil(minOrigins))).padStart(6, '0');
}
