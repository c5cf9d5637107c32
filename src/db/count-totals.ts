import type { Totals } from '../model/edge.js';
import { foldName } from './fold-name.js';

/** What the totals of a claim or an edge look at in one of its citations. */
export interface CitationFacts {
  readonly documentId: string;
  readonly publisher: string | null;
  readonly originKey: string;
  readonly publishedAt: string | null;
}

/** A publisher counts once whatever the case and accents of its name; a document without one adds none. */
export function countTotals(citations: readonly CitationFacts[]): Totals {
  const publishers = citations.flatMap(({ publisher }) => publisher ?? []).map(foldName);
  const dates = citations.flatMap(({ publishedAt }) => publishedAt ?? []).sort();
  return {
    citations: citations.length,
    documents: new Set(citations.map(({ documentId }) => documentId)).size,
    publishers: new Set(publishers).size,
    origins: new Set(citations.map(({ originKey }) => originKey)).size,
    firstPublished: dates.at(0) ?? null,
    lastPublished: dates.at(-1) ?? null,
  };
}
