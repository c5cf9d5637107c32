import { int } from 'neo4j-driver';
import type { Citation } from '../../../model/claim.js';
import type { Document, Sentence, Span } from '../../../model/document.js';
import type { Entity } from '../../../model/entity.js';
import { canonicalJson } from '../../canonical-json.js';
import { foldName } from '../../fold-name.js';
import { citationPlace, documentPlace, entityRank } from '../../page-key.js';
import type { Ends, SeenCitation } from '../../rulings/reading.js';
import { foldedNames, foldedWords } from '../folded-names.js';
import type { Row } from '../row.js';

/** The properties of a document's node; `digest` tells how it was extracted. */
export function documentProperties(document: Document, digest: string): Row {
  const { origin, notes, ...properties } = document;
  return {
    ...properties,
    originKey: origin.key,
    originName: origin.name,
    originKind: origin.kind,
    originReason: origin.reason,
    notes: canonicalJson(notes),
    place: documentPlace(document),
    foldedPublisher: document.publisher === null ? null : foldName(document.publisher),
    digest,
  };
}

/** The properties of a sentence's node; its text stands there for who looks at the graph. */
export function sentenceProperties(sentence: Sentence, document: Document): Row {
  const { id, documentId, index, start, end } = sentence;
  const text = document.text.slice(start, end);
  return { id, documentId, text, index: int(index), start: int(start), end: int(end) };
}

/** The properties of a citation's node as it was extracted. Spelled out: spreading costs more than all the rest here. */
export function citationProperties(citation: Citation, document: Document): Row {
  const { relation, attribution } = citation;
  return {
    id: citation.id,
    claimId: citation.claimId,
    documentId: citation.documentId,
    sentenceId: citation.sentenceId,
    start: int(citation.start),
    end: int(citation.end),
    quote: citation.quote,
    subject: spanProperty(citation.subject),
    relation: relation && spanProperty(relation),
    object: spanProperty(citation.object),
    stance: citation.stance,
    saidBy: attribution?.name ?? null,
    cue: attribution?.cue ?? null,
    speaker: attribution && spanProperty(attribution),
    speakerId: attribution?.entityId ?? null,
    when: citation.when,
    where: citation.where,
    confidence: citation.confidence,
    rule: citation.rule,
    place: citationPlace(citation, document.publishedAt),
  };
}

/**
 * What decisions make of a citation: its claim, none where it is not shown, and its speaker. Where that differs from
 * what was extracted, `extractedClaim` (subject, predicate, object) and `extractedSpeaker` keep what was.
 */
export function seenProperties(ends: Ends, { claim, speakerId }: SeenCitation): Row {
  const speaker = ends.attribution?.entityId ?? null;
  const unchanged = claim?.id === ends.id && speakerId === speaker;
  return {
    claimId: claim?.id ?? null,
    speakerId,
    extractedClaim: unchanged ? null : [ends.subjectId, ends.predicate, ends.objectId],
    extractedSpeaker: unchanged ? null : speaker,
  };
}

export function entityProperties(entity: Entity, citations: number): Row {
  const names = [entity.name, ...entity.aliases];
  return {
    ...entity,
    ...entityRankProperties(entity, citations),
    folded: foldedNames(names),
    words: foldedWords(names.join('\n')).join(' '),
  };
}

/** What changes of an entity when its names do not. */
export function entityRankProperties({ id, type }: Entity, citations: number): Row {
  return { type, citations: int(citations), rank: entityRank(id, citations) };
}

function spanProperty({ start, end }: Span) {
  return [int(start), int(end)];
}
