import { contentId } from './id.js';

/** A half-open stretch of a document's text: UTF-16 units, start inclusive, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a caller hands in: a text and what is known of it. Dates are ISO 8601 (`2024-12-29` or a full timestamp). */
export interface SourceDocument {
  readonly text: string;
  readonly title?: string;
  readonly url?: string;
  readonly publisher?: string;
  readonly author?: string;
  readonly publishedAt?: string;
}

/** A stretch of a document that tells about the document and claims nothing: kept, never extracted from. */
export interface Note extends Span {
  readonly kind: NoteKind;
  /** What it says, cleaned: the ISO date, the place, the agency credited, else the text itself. */
  readonly value: string;
}

export const noteKinds = [
  'DATE',
  'DATELINE',
  'CREDIT',
  'CAPTION',
  'AI_NOTICE',
  'HEADING',
  'BOILERPLATE',
] as const;
export type NoteKind = (typeof noteKinds)[number];

export const originKinds = ['OWN', 'WIRE', 'UNKNOWN'] as const;
export type OriginKind = (typeof originKinds)[number];

/**
 * Where a report really comes from. Documents with the same `key` count as one origin:
 * a credited wire agency (WIRE), the publisher itself (OWN), or the document alone when neither is known (UNKNOWN).
 */
export interface Origin {
  readonly key: string;
  readonly name: string;
  readonly kind: OriginKind;
  /** Why we say so, in words: `credits "AP" ("the AP reports")`. */
  readonly reason: string;
}

/** One article or report. Its `text` never changes; all offsets count UTF-16 units into it. */
export interface Document {
  readonly id: string;
  readonly text: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly publishedAt: string | null;
  readonly origin: Origin;
  readonly notes: readonly Note[];
}

/** A span of a document read as one sentence; `index` counts from 0 in reading order. */
export interface Sentence extends Span {
  readonly id: string;
  readonly documentId: string;
  readonly index: number;
}

/** The id of a document is a hash of all that was handed in, so the same input is the same document in any order. */
export function documentId(source: SourceDocument): string {
  const { text, title, url, publisher, author, publishedAt } = source;
  return contentId('doc', text, title, url, publisher, author, publishedAt);
}

export function sentenceId(documentId: string, span: Span): string {
  return contentId('sen', documentId, span.start, span.end);
}
