import { claimText } from '../../model/label.js';
import type { Formattable } from './formatter.js';

/** A JSON object a citation: the claim in words, its stance and predicate, and where it stands. */
export function formatJsonl({ extraction, line }: Formattable): string {
  const names = new Map(extraction.entities.map(({ entityId, name }) => [entityId, name]));
  const claims = new Map(extraction.claims.map((claim) => [claim.id, claim]));
  return extraction.citations
    .flatMap((citation) => {
      const claim = claims.get(citation.claimId);
      if (!claim) return [];
      const { start, end, quote, stance, attribution, when, where, confidence, rule } = citation;
      const subject = names.get(claim.subjectId) ?? '';
      const object = names.get(claim.objectId) ?? '';
      const record = {
        ...(line !== null && { line }),
        ...{ subject, predicate: claim.predicate, object, stance },
        text: claimText(subject, claim.predicate, object, stance),
        ...{ quote, start, end, attribution, when, where, confidence, rule },
      };
      return `${JSON.stringify(record)}\n`;
    })
    .join('');
}
