import type { Extraction } from '../../model/extraction.js';
import { canonicalJson } from '../canonical-json.js';
import { compareText } from '../compare-text.js';
import type { Violation } from '../store.js';
import { endsOf, type MovedText, Reading } from './reading.js';
import type { Rulings } from './rulings.js';

/** What a store holds of a document as it is seen: for each citation its claim and speaker, and the texts moved. */
export interface SeenRows {
  readonly citations: ReadonlyMap<
    string,
    { readonly claimId: string | null; readonly speakerId: string | null }
  >;
  readonly moved: readonly MovedText[];
}

/** What must hold of a document after decisions and does not: it is read anew in their light. */
export function* checkSeen(extraction: Extraction, seen: SeenRows, rulings: Rulings): Iterable<Violation> {
  const { document, entities, claims, citations } = extraction;
  const reading = new Reading(rulings, document, entities);
  const known = new Set(claims.map(({ id }) => id));
  const sound = citations.filter(({ claimId }) => known.has(claimId));
  const ends = endsOf(sound, claims);
  for (const [i, { id }] of sound.entries()) {
    const end = ends[i];
    if (!end) continue;
    const { claim, speakerId } = reading.citation(end);
    const expected = canonicalJson({ claimId: claim?.id ?? null, speakerId });
    const got = canonicalJson(seen.citations.get(id));
    if (expected !== got) yield { rule: 'decided', id, message: `expected ${expected}, got ${got}` };
  }
  const [expected, got] = [sorted(reading.moved(ends)), sorted(seen.moved)];
  if (expected !== got) {
    yield { rule: 'decided', id: document.id, message: `expected the moved texts ${expected}, got ${got}` };
  }
}

function sorted(moved: readonly MovedText[]): string {
  return `[${moved.map(canonicalJson).sort(compareText).join(',')}]`;
}
