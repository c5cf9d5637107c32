import { type Citation, type Stance, stances } from '../../../model/claim.js';
import type { Document } from '../../../model/document.js';
import type { Totals } from '../../../model/edge.js';
import { type CitationFacts, countTotals } from '../../count-totals.js';
import { citationPlace } from '../../page-key.js';

/** How many citations the arrow of an edge names. */
export const shownSources = 5;

/** A quotation and the document it stands in. */
export interface Source extends Pick<Document, 'publisher' | 'title' | 'url'> {
  readonly quote: string;
}

/** The citations of a claim in numbers, all together and for each stance that it is cited with. */
export interface ClaimFacts {
  readonly totals: Totals;
  readonly stances: readonly StanceFacts[];
}

export interface StanceFacts {
  readonly stance: Stance;
  readonly totals: Totals;
  /** The first few citations by place. */
  readonly first: readonly Source[];
}

/** What facts look at in a citation of a claim. */
export interface Cited extends CitationFacts, Source {
  readonly stance: Stance;
  readonly place: string;
}

/** The facts that all citations of one claim make. */
export function factsOfCitations(citations: readonly Cited[]): ClaimFacts {
  const byStance = stances.flatMap((stance) => {
    const held = citations.filter((citation) => citation.stance === stance);
    if (held.length === 0) return [];
    const first = held.toSorted((a, b) => (a.place < b.place ? -1 : 1)).slice(0, shownSources);
    return [{ stance, totals: countTotals(held), first }];
  });
  return { totals: countTotals(citations), stances: byStance };
}

/** What facts look at in a citation and in its document. */
export function citedOf(
  {
    id,
    documentId,
    stance,
    quote,
    start,
  }: Pick<Citation, 'id' | 'documentId' | 'stance' | 'quote' | 'start'>,
  {
    publisher,
    title,
    url,
    publishedAt,
    origin,
  }: Pick<Document, 'publisher' | 'title' | 'url' | 'publishedAt' | 'origin'>,
): Cited {
  const place = citationPlace({ id, documentId, start }, publishedAt);
  return { stance, quote, place, documentId, publisher, title, url, publishedAt, originKey: origin.key };
}
