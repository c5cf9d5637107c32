import type { Stance } from '../../model/claim.js';

/**
 * An edge is a claim and a stance, so a claim's node holds its edges, each under names that begin with the word of its
 * stance: `affirmedEdge` (the id), `affirmedRank`, `affirmedTotals` (citations, documents, publishers, origins) and
 * `affirmedDates` (first and last; none where no document has a date).
 */
export const stanceKeys = {
  AFFIRMED: 'affirmed',
  NEGATED: 'negated',
  POSSIBLE: 'possible',
} as const satisfies Record<Stance, string>;
