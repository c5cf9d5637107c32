import { type Citation, type Claim, citationId, claimId, type Stance } from '../../src/model/claim.js';
import {
  type Document,
  documentId,
  type Origin,
  type Sentence,
  type Span,
  sentenceId,
} from '../../src/model/document.js';
import { type EntityType, type EntityUse, entityId, type NameSpace } from '../../src/model/entity.js';
import type { Extraction } from '../../src/model/extraction.js';

/** One citation: subject, predicate, object, and what differs from a plain affirmation. */
export type SampleCitation = readonly [
  subject: string,
  predicate: string,
  object: string,
  stance?: Stance | undefined,
  quote?: string | undefined,
  speaker?: string | undefined,
];

/** A document in short: each citation becomes one sentence of its text, its own quotation. */
export interface Sample {
  readonly citations: readonly SampleCitation[];
  readonly title?: string | null;
  readonly url?: string | null;
  readonly publisher?: string | null;
  readonly author?: string | null;
  readonly publishedAt?: string | null;
  readonly origin?: Origin;
  /** By name: the type, the space, and the aliases that this document uses; ORGANIZATION and `name` where missing. */
  readonly entities?: Readonly<Record<string, SampleEntity>>;
  readonly rule?: string;
}

export interface SampleEntity {
  readonly type?: EntityType;
  readonly space?: NameSpace;
  /** Entities with one key are one, whatever their names; the name in lower case where missing. */
  readonly key?: string;
  readonly aliases?: readonly string[];
}

/** The id that a name has in a sample, unless the sample says otherwise. */
export function sampleEntityId(name: string, { space = 'name', key }: SampleEntity = {}): string {
  return entityId(space, key ?? name.toLowerCase());
}

/**
 * A consistent extraction from a short description: text, sentences, spans, ids and entity uses that fit together.
 * A sentence is its quote, or "Subject predicate Object." where none is given (a given quote must contain both names).
 */
export function sampleExtraction(sample: Sample): Extraction {
  const { title = null, url = null, publisher = null, author = null, publishedAt = null } = sample;
  const quotes = sample.citations.map(quoteOf);
  const text = quotes.join(' ');
  const id = documentId({
    text,
    ...(title !== null && { title }),
    ...(url !== null && { url }),
    ...(publisher !== null && { publisher }),
    ...(author !== null && { author }),
    ...(publishedAt !== null && { publishedAt }),
  });
  const origin = sample.origin ?? originOf(id, publisher);
  const document: Document = { id, text, title, url, publisher, author, publishedAt, origin, notes: [] };
  const sentences = sentencesOf(id, quotes);
  const claims = new Map<string, Claim>();
  const citations = new Map<string, Citation>();
  const names = new Set(Object.keys(sample.entities ?? {}));
  const idOf = (name: string) => sampleEntityId(name, sample.entities?.[name]);
  sample.citations.forEach(([subject, predicate, object, stance = 'AFFIRMED', , speaker], index) => {
    const sentence = sentences[index];
    if (!sentence) return;
    for (const name of [subject, object, ...(speaker ? [speaker] : [])]) names.add(name);
    const [subjectId, objectId] = [idOf(subject), idOf(object)];
    const claim = { id: claimId(subjectId, predicate, objectId), subjectId, predicate, objectId };
    claims.set(claim.id, claim);
    const place = {
      claimId: claim.id,
      sentenceId: sentence.id,
      subject: spanOf(text, subject, sentence),
      object: lastSpanOf(text, object, sentence),
      stance,
    };
    const citation: Citation = {
      ...place,
      id: citationId(place),
      documentId: id,
      start: sentence.start,
      end: sentence.end,
      quote: text.slice(sentence.start, sentence.end),
      relation: text.slice(sentence.start, sentence.end).includes(predicate)
        ? spanOf(text, predicate, sentence)
        : null,
      attribution: speaker
        ? { ...spanOf(text, speaker, sentence), name: speaker, entityId: idOf(speaker), cue: 'says' }
        : null,
      when: null,
      where: null,
      confidence: 0.9,
      rule: sample.rule ?? 'sample',
    };
    citations.set(citation.id, citation);
  });
  const entities = [...names].map((name) => useOf(name, sample.entities?.[name]));
  return { document, sentences, entities, claims: [...claims.values()], citations: [...citations.values()] };
}

function quoteOf([subject, predicate, object, , quote, speaker]: SampleCitation): string {
  return quote ?? `${speaker ? `${speaker} says ` : ''}${subject} ${predicate} ${object}.`;
}

function sentencesOf(documentId: string, quotes: readonly string[]): readonly Sentence[] {
  let start = 0;
  return quotes.map((quote, index) => {
    const span = { start, end: start + quote.length };
    start = span.end + 1;
    return { id: sentenceId(documentId, span), documentId, index, ...span };
  });
}

function spanOf(text: string, words: string, sentence: Span): Span {
  const start = text.indexOf(words, sentence.start);
  if (start < 0 || start + words.length > sentence.end) {
    throw new Error(`expected "${words}" in "${text.slice(sentence.start, sentence.end)}"`);
  }
  return { start, end: start + words.length };
}

/** An object stands last in its sentence, so that "X praises X" has two spans. */
function lastSpanOf(text: string, words: string, sentence: Span): Span {
  spanOf(text, words, sentence);
  const start = text.lastIndexOf(words, sentence.end - words.length);
  return { start, end: start + words.length };
}

function useOf(name: string, entity: SampleEntity = {}): EntityUse {
  const aliases = (entity.aliases ?? []).map((text) => ({ text, reason: `also called "${text}"` }));
  return { entityId: sampleEntityId(name, entity), name, type: entity.type ?? 'ORGANIZATION', aliases };
}

function originOf(id: string, publisher: string | null): Origin {
  if (publisher === null) return { key: id, name: 'unknown', kind: 'UNKNOWN', reason: 'names no publisher' };
  const key = publisher.toLowerCase();
  return { key, name: publisher, kind: 'OWN', reason: `published by "${publisher}"` };
}
