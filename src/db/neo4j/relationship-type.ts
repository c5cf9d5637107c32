import type { Stance } from '../../model/claim.js';
import { edgeLabel } from '../../model/label.js';

const otherwise = {
  AFFIRMED: 'RELATES_TO',
  NEGATED: 'DOES_NOT_RELATE_TO',
  POSSIBLE: 'MAY_RELATE_TO',
} as const satisfies Record<Stance, string>;

/** What may stand as a relationship type; nothing else ever does. */
const safe = /^[A-Z](?:[A-Z0-9]|_(?=[A-Z0-9])){0,59}$/;

/**
 * The relationship type of an edge, in the words of its label: `SUPPORTS`, `DOES_NOT_SUPPORT`, `MAY_SUPPORT`. A
 * predicate that has no such form (other scripts, more than 60 characters) gives `RELATES_TO` and its like.
 */
export function relationshipType(predicate: string, stance: Stance): string {
  const words = edgeLabel(predicate, stance).normalize('NFKD').replace(/\p{M}/gu, '');
  const type = words
    .toUpperCase()
    .replace(/['’]/g, '')
    .replace(/[\s_/-]+/g, '_');
  return safe.test(type) ? type : otherwise[stance];
}
