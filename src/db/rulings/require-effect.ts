import type { Decision } from '../../model/decision.js';
import type { Ends, Reading } from './reading.js';
import type { Rulings } from './rulings.js';
import { refusal } from './sound-proposal.js';

/** A document that a ruling may change: its reading in the light of all rulings, and its citations that may change. */
export interface ReadDocument {
  readonly reading: Reading;
  readonly citations: readonly { readonly ends: Ends }[];
}

/** Refuses a split whose text no mention reads; `documents` are all that it may change. */
export function requireEffect(
  { id, ruling }: Decision,
  rulings: Rulings,
  documents: readonly ReadDocument[],
): void {
  if (ruling.kind === 'MERGE') return;
  const reached = rulings.reach(ruling);
  const moves = documents.some(({ reading, citations }) =>
    reading.isMovedBy(
      id,
      citations.map(({ ends }) => ends),
    ),
  );
  if (moves) return;
  const texts = [...new Set(documents.flatMap(({ reading }) => reading.texts(reached)))].sort().slice(0, 10);
  const where = ruling.documentIds ? 'in these documents' : 'in some document';
  const known = texts.map((one) => `"${one}"`).join(', ');
  const expected = `expected a text that mentions of ${ruling.entityId} read ${where}${known && ` (${known})`}`;
  throw refusal(`${expected}, got "${ruling.text}"`);
}
