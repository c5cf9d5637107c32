import { stances } from '../../../model/claim.js';
import type { CitationFilter } from '../../store.js';
import type { Transaction } from '../connection.js';
import { type Row, text } from '../row.js';
import { behindEveryKey } from './pages.js';

/** Where a filter's citations lie in the index: a stretch for each claim and stance. */
export interface Stretches {
  /** Gives `claimId` and `stance` for each stretch. */
  readonly each: string;
  /** Gives the citations `x` of a stretch. */
  readonly match: string;
  readonly parameters: Row;
}

/** The stretches of these claims that the filter lets through, behind the key `after`. */
export async function stretchesOf(
  transaction: Transaction,
  claimIds: readonly string[],
  { stances: wanted = stances, documentId, attributedTo }: CitationFilter,
  after = '',
): Promise<Stretches> {
  const start = documentId === undefined ? '' : await startOfPlaces(transaction, documentId);
  const speaker = attributedTo === undefined ? '' : 'AND x.speakerId = $attributedTo';
  return {
    each: 'UNWIND $claimIds AS claimId UNWIND $stances AS stance',
    match: `MATCH (x:Citation) USING INDEX x:Citation(claimId, stance, place)
      WHERE x.claimId = claimId AND x.stance = stance AND x.place > $after AND x.place < $until ${speaker}`,
    parameters: {
      claimIds: start === null ? [] : [...new Set(claimIds)],
      stances: [...new Set(wanted)],
      after: start !== null && start > after ? start : after,
      until: start ? start + behindEveryKey : behindEveryKey,
      ...(attributedTo !== undefined && { attributedTo }),
    },
  };
}

/** What the places of a document's citations begin with: see `citationPlace`; null where there is no such document. */
async function startOfPlaces(transaction: Transaction, documentId: string): Promise<string | null> {
  const [row] = await transaction.rows(
    `MATCH (d:Document {id: $documentId}) RETURN coalesce(d.publishedAt, '~') + ' ' + d.id + ' ' AS start`,
    { documentId },
  );
  return row ? text(row, 'start') : null;
}
