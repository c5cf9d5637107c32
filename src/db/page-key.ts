import type { Citation } from '../model/claim.js';
import type { Decision } from '../model/decision.js';
import type { Document } from '../model/document.js';
import { maxPageLimit, type PageRequest } from './store.js';
import { StoreError } from './store-error.js';

/** What each list may be asked to start after: sort keys that end in an id, so that no two rows share one. */
const pageKeys = {
  documents: /^(\d[^ ]*)? doc_[0-9a-f]{24}$/,
  extractions: /^doc_[0-9a-f]{24}$/,
  entities: /^\d{8}\.ent_[0-9a-f]{24}$/,
  claims: /^\d{6}\.\d{6}\.\d{8}\.clm_[0-9a-f]{24}$/,
  edges: /^\d{6}\.\d{6}\.\d{8}\.clm_[0-9a-f]{24}\.[A-Z]+$/,
  citations: /^(\d[^ ]*|~) doc_[0-9a-f]{24} \d{9} cit_[0-9a-f]{24}$/,
  decisions: /^\d[^ ]* dec_[0-9a-f]{24}$/,
} as const;
export type PagedList = keyof typeof pageKeys;

/** Sorts documents newest first, undated ones last, when compared as text, descending. */
export function documentPlace(document: Pick<Document, 'id' | 'publishedAt'>): string {
  return `${document.publishedAt ?? ''} ${document.id}`;
}

/** Sorts citations oldest document first, undated ones last, then in reading order, when compared as text. */
export function citationPlace(
  citation: Pick<Citation, 'id' | 'documentId' | 'start'>,
  publishedAt: string | null,
): string {
  const start = String(citation.start).padStart(9, '0');
  return `${publishedAt ?? '~'} ${citation.documentId} ${start} ${citation.id}`;
}

/** Sorts decisions newest first when compared as text, descending. */
export function decisionPlace({ id, at }: Pick<Decision, 'id' | 'at'>): string {
  return `${at} ${id}`;
}

/** Sorts entities by how many citations they stand in, most first, when compared as text, descending. */
export function entityRank(id: string, citations: number): string {
  return `${String(citations).padStart(8, '0')}.${id}`;
}

/** Refuses a page that cannot be: a limit out of bounds, or a key that no row of this list carries. */
export function requirePage(list: PagedList, page: PageRequest): void {
  const { limit, after } = page;
  if (!Number.isInteger(limit) || limit < 0 || limit > maxPageLimit) {
    throw new StoreError('BAD_PAGE', `expected a limit from 0 to ${maxPageLimit}, got ${limit}`);
  }
  if (after !== undefined && !pageKeys[list].test(after)) {
    const got = JSON.stringify(String(after).slice(0, 80));
    throw new StoreError(
      'BAD_PAGE_KEY',
      `expected the key of a row of an earlier page of ${list}, got ${got}`,
    );
  }
}
