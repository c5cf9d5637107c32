import type { Citation, Claim } from '../../../model/claim.js';
import type { Document } from '../../../model/document.js';
import type { Fresh } from '../../plan-write.js';
import { type Ends, endsOf, Reading, type SeenCitation } from '../../rulings/reading.js';
import type { Rulings } from '../../rulings/rulings.js';
import type { Cited } from './claim-facts.js';
import { citedOf } from './claim-facts.js';
import { type Mention, mentionsOf } from './mentions.js';

/** A document with what the decisions in force make of it. */
export interface SeenDocument extends Fresh {
  /** In the order of the extraction's citations. */
  readonly citations: readonly CitationInLight[];
  readonly mentions: readonly Mention[];
}

export interface CitationInLight {
  readonly citation: Citation;
  readonly ends: Ends;
  readonly seen: SeenCitation;
}

/** A citation as evidence for the claim that it is seen to make. */
export interface Evidence {
  readonly claim: Claim;
  readonly cited: Cited;
}

export function seenDocument(fresh: Fresh, rulings: Rulings): SeenDocument {
  const { document, entities, claims, citations } = fresh.extraction;
  const reading = new Reading(rulings, document, entities);
  const ends = endsOf(citations, claims);
  return {
    ...fresh,
    citations: citations.flatMap((citation, i) => {
      const end = ends[i];
      return end ? [{ citation, ends: end, seen: reading.citation(end) }] : [];
    }),
    mentions: mentionsOf(document.id, entities, reading.moved(ends), rulings),
  };
}

/** What a document's citations are evidence for; those that are not shown are for nothing. */
export function evidenceOf(document: Document, citations: readonly CitationInLight[]): readonly Evidence[] {
  return citations.flatMap(({ citation, seen: { claim } }) =>
    claim ? [{ claim, cited: citedOf(citation, document) }] : [],
  );
}
