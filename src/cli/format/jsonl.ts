import type { Span } from '../../model/document.js';
import type { EntityUse } from '../../model/entity.js';
import type { Formattable } from './formatter.js';

/**
 * A JSON object a citation: its sentence, the two ends with their words, offsets (UTF-16 units into the document) and
 * entities, the words of the relation, and how, by whom and for when it is claimed.
 */
export function formatJsonl({ extraction, line }: Formattable): string {
  const { document, claims, citations } = extraction;
  const entities = new Map(extraction.entities.map((entity) => [entity.entityId, entity]));
  const claimOf = new Map(claims.map((claim) => [claim.id, claim]));
  const words = ({ start, end }: Span) => ({ text: document.text.slice(start, end), start, end });
  const mention = (span: Span, id: string) => ({ ...words(span), entity: nameAndType(entities.get(id)) });
  return citations
    .flatMap((citation) => {
      const claim = claimOf.get(citation.claimId);
      if (!claim) return [];
      const record = {
        line,
        sentence: citation.quote,
        subject: mention(citation.subject, claim.subjectId),
        predicate: claim.predicate,
        relation: citation.relation && words(citation.relation),
        object: mention(citation.object, claim.objectId),
        stance: citation.stance,
        attribution: citation.attribution && { name: citation.attribution.name },
        when: citation.when,
        confidence: citation.confidence,
        rule: citation.rule,
      };
      return [`${JSON.stringify(record)}\n`];
    })
    .join('');
}

function nameAndType(entity: EntityUse | undefined): Pick<EntityUse, 'name' | 'type'> | null {
  return entity ? { name: entity.name, type: entity.type } : null;
}
