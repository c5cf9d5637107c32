import { citationId, claimId } from '../model/claim.js';
import { type Span, sentenceId } from '../model/document.js';
import type { Extraction } from '../model/extraction.js';
import { idKind } from '../model/id.js';
import { checkCitation } from './check-citation.js';
import type { Violation } from './store.js';

/**
 * What must hold inside one document and does not: unique ids that equal the hash of their content, references that
 * exist, spans inside their sentences, sentences inside the text, quotes equal to their slices, no claim without a
 * citation, an entity use for every entity that is referred to. A store refuses what breaks one of these.
 */
export function checkExtraction(extraction: Extraction): readonly Violation[] {
  return [
    ...checkText(extraction),
    ...checkDocument(extraction),
    ...checkUniqueness(extraction),
    ...checkSentences(extraction),
    ...checkClaims(extraction),
    ...checkCitations(extraction),
  ];
}

/** A full ISO 8601 date or timestamp, or a year or month alone: what sorts by date when sorted as text. */
const isoDate = /^\d{4}(-\d\d(-\d\d(T[\d:.]+(Z|[+-]\d\d:?\d\d)?)?)?)?$/;

function* checkDocument({ document, entities }: Extraction): Iterable<Violation> {
  const { id, publishedAt } = document;
  if (idKind(id) !== 'doc') yield { rule: 'id', id, message: `expected the id of a document, got "${id}"` };
  if (publishedAt !== null && !isoDate.test(publishedAt)) {
    yield { rule: 'date', id, message: `expected publishedAt as an ISO 8601 date, got "${publishedAt}"` };
  }
  for (const { entityId } of entities) {
    if (idKind(entityId) === 'ent') continue;
    yield { rule: 'id', id: entityId, message: `expected the id of an entity, got "${entityId}"` };
  }
}

/** Neither database can hold these characters: one would cut the text there, the other would replace them. */
function* checkText(extraction: Extraction): Iterable<Violation> {
  const text = unfitTextIn(extraction);
  if (text === null) return;
  const at = text.search(unfit);
  const unit = text.charCodeAt(at).toString(16).padStart(4, '0');
  yield {
    rule: 'text',
    id: extraction.document.id,
    message: `expected text without U+0000 and lone surrogates, got U+${unit} at ${at}`,
  };
}

const unfit = /[\0\p{Cs}]/u;

function unfitTextIn(value: unknown): string | null {
  if (typeof value === 'string') return unfit.test(value) ? value : null;
  if (typeof value !== 'object' || value === null) return null;
  for (const part of Object.values(value)) {
    const text = unfitTextIn(part);
    if (text !== null) return text;
  }
  return null;
}

function* checkUniqueness({ sentences, entities, claims, citations }: Extraction): Iterable<Violation> {
  const lists = {
    sentence: sentences.map(({ id }) => id),
    'sentence index': sentences.map(({ index }) => String(index)),
    'entity use': entities.map(({ entityId }) => entityId),
    claim: claims.map(({ id }) => id),
    citation: citations.map(({ id }) => id),
  };
  for (const [what, ids] of Object.entries(lists)) {
    const seen = new Set<string>();
    for (const id of ids) {
      if (seen.has(id))
        yield { rule: 'unique', id, message: `expected one ${what} "${id}" a document, got two` };
      seen.add(id);
    }
  }
}

function* checkSentences({ document, sentences }: Extraction): Iterable<Violation> {
  for (const sentence of sentences) {
    const { id, start, end } = sentence;
    const expected = sentenceId(document.id, sentence);
    if (id !== expected) yield { rule: 'id', id, message: `expected the sentence id ${expected}, got ${id}` };
    if (sentence.documentId !== document.id) {
      yield {
        rule: 'reference',
        id,
        message: `expected document ${document.id}, got ${sentence.documentId}`,
      };
    }
    const whole: Span = { start: 0, end: document.text.length };
    if (!(0 <= start && start < end && end <= whole.end)) {
      yield { rule: 'span', id, message: `expected a sentence within 0-${whole.end}, got ${start}-${end}` };
    }
  }
}

function* checkClaims({ entities, claims, citations }: Extraction): Iterable<Violation> {
  const used = new Set(entities.map(({ entityId }) => entityId));
  const cited = new Set(citations.map(({ claimId }) => claimId));
  for (const { id, subjectId, predicate, objectId } of claims) {
    const expected = claimId(subjectId, predicate, objectId);
    if (id !== expected) yield { rule: 'id', id, message: `expected the claim id ${expected}, got ${id}` };
    if (!cited.has(id)) {
      yield { rule: 'cited', id, message: 'expected a claim with at least one citation, got none' };
    }
    for (const end of [subjectId, objectId]) {
      if (used.has(end)) continue;
      yield {
        rule: 'reference',
        id,
        message: `expected an entity use of ${end}, an end of the claim, got none`,
      };
    }
  }
}

function* checkCitations(extraction: Extraction): Iterable<Violation> {
  const { document, sentences, entities, claims, citations } = extraction;
  const used = new Set(entities.map(({ entityId }) => entityId));
  const known = new Set(claims.map(({ id }) => id));
  const byId = new Map(sentences.map((sentence) => [sentence.id, sentence]));
  for (const citation of citations) {
    const { id } = citation;
    const expected = citationId(citation);
    if (id !== expected) yield { rule: 'id', id, message: `expected the citation id ${expected}, got ${id}` };
    if (!known.has(citation.claimId)) {
      yield { rule: 'reference', id, message: `expected a claim ${citation.claimId}, got none` };
    }
    const speaker = citation.attribution?.entityId ?? null;
    if (speaker !== null && !used.has(speaker)) {
      yield { rule: 'reference', id, message: `expected an entity use of ${speaker}, the speaker, got none` };
    }
    yield* checkCitation(citation, document, byId.get(citation.sentenceId));
  }
}
