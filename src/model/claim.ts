import type { Span } from './document.js';
import { contentId } from './id.js';

export const stances = ['AFFIRMED', 'NEGATED', 'POSSIBLE'] as const;
/** How a citation holds its claim: stated, denied, or only possible (may, might, could, if, plans to, reportedly). */
export type Stance = (typeof stances)[number];

/** Subject, predicate, object. The id has no polarity, so both sides of a dispute meet in one claim. */
export interface Claim {
  readonly id: string;
  readonly subjectId: string;
  readonly predicate: string;
  readonly objectId: string;
}

/** Whom the document cites for a claim: "according to KCNA", "experts say". The span is the speaker's mention. */
export interface Attribution extends Span {
  readonly name: string;
  /** The speaker as a node of the graph; null when the text names nobody one could look up ("officials"). */
  readonly entityId: string | null;
  /** The word that shows it: `said`, `according to`. */
  readonly cue: string;
}

/** One place where a document makes a claim. All spans lie inside its sentence. */
export interface Citation {
  readonly id: string;
  readonly claimId: string;
  readonly documentId: string;
  readonly sentenceId: string;
  /** The quotation: `quote === document.text.slice(start, end)`. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly subject: Span;
  /** Null where no words stand for the relation, as in an apposition. */
  readonly relation: Span | null;
  readonly object: Span;
  readonly stance: Stance;
  readonly attribution: Attribution | null;
  /** When it is said to have happened: an ISO date or a prefix of one (`2019`, `2024-11`, `2024-12-27`). */
  readonly when: string | null;
  /** Where it is said to have happened, as the text puts it. */
  readonly where: string | null;
  /** 0 to 1. */
  readonly confidence: number;
  /** The rule that read it, by its file name. */
  readonly rule: string;
}

export function claimId(subjectId: string, predicate: string, objectId: string): string {
  return contentId('clm', subjectId, predicate, objectId);
}

/** Two readings of the same words for the same claim are one citation, whichever rules made them. */
export function citationId(
  citation: Pick<Citation, 'claimId' | 'sentenceId' | 'subject' | 'object' | 'stance'>,
): string {
  const { claimId, sentenceId, subject, object, stance } = citation;
  return contentId('cit', claimId, sentenceId, subject.start, subject.end, object.start, object.end, stance);
}
