import type { Note, Origin } from '../../../model/document.js';
import { type Agency, agencyNamed } from './agencies.js';
import { firstWireCredit } from './wire-credit.js';

/** What is known of a document when its origin is looked for. */
export interface OriginClues {
  readonly documentId: string;
  readonly text: string;
  readonly publisher: string | null;
  readonly notes: readonly Note[];
}

/** WIRE when an agency published or is credited, OWN when only the publisher is known, else UNKNOWN. */
export function findOrigin({ documentId, text, publisher, notes }: OriginClues): Origin {
  const publishing = publisher === null ? null : agencyNamed(publisher);
  if (publishing !== null) return wire(publishing, `published by the agency itself ("${publisher}")`);
  const credit = firstWireCredit(text, notes);
  if (credit !== null) {
    return wire(credit.agency, `credits ${credit.agency.name} ("${credit.quote.replace(/\s+/g, ' ')}")`);
  }
  const vague = vagueCredit(text, notes);
  const nothing = vague === null ? 'credits no agency' : `credits agencies without a name ("${vague}")`;
  if (publisher === null) {
    return {
      key: documentId,
      name: 'unknown',
      kind: 'UNKNOWN',
      reason: `${nothing}, and the publisher is unknown`,
    };
  }
  const key = `publisher:${publisher.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()}`;
  return { key, name: publisher, kind: 'OWN', reason: `${nothing}; published by ${publisher}` };
}

function wire(agency: Agency, reason: string): Origin {
  return { key: `wire:${agency.name.toLowerCase()}`, name: agency.name, kind: 'WIRE', reason };
}

function vagueCredit(text: string, notes: readonly Note[]): string | null {
  const note = notes.find(
    ({ kind, start, end }) => kind === 'CREDIT' && /agenc/i.test(text.slice(start, end)),
  );
  return note === undefined ? null : text.slice(note.start, note.end);
}
