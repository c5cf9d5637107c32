import type { Note } from '../../../model/document.js';
import { type Agency, agencies, agencyNamed, aliasPattern, creditedPattern } from './agencies.js';

/** A place where a document credits an agency with its report. */
export interface WireCredit {
  readonly agency: Agency;
  readonly start: number;
  /** The words that credit it, as they stand in the text. */
  readonly quote: string;
}

const independent = aliasPattern(agencies.filter((agency) => !agency.stateOrgan));
const inNotes = new RegExp(String.raw`(?<![\p{L}\p{N}])(${creditedPattern})(?![\p{L}\p{N}])`, 'u');
const inSentences = new RegExp(
  [
    String.raw`(?:[Tt]he\s+)?(?<![\p{L}\p{N}.])(${independent})\s+(?:news\s+agency\s+)?(?:reports|reported|has\s+reported)(?![\p{L}\p{N}-])`,
    String.raw`(?:\b[Pp]er|\b[Aa]ccording\s+to|\b[Aa]s\s+reported\s+by|\b[Rr]eported\s+by)\s+(?:an?\s+)?(?:the\s+)?(${independent})(?![\p{L}\p{N}])(?!['’])`,
  ].join('|'),
  'gu',
);

/**
 * The first credit in reading order, or null. A credit is: an agency named in a dateline, byline or closing credit;
 * or, in the text, "the AP reports", "per the AP", "according to Reuters". What an agency *said* or was *told* is
 * attribution and tells nothing of the origin; nor does the credit of a photograph. Agencies that speak for a state
 * are parties of the story, so sentences never credit them.
 */
export function firstWireCredit(text: string, notes: readonly Note[]): WireCredit | null {
  const inText = creditInSentences(text, notes);
  const inNote = creditInNotes(text, notes);
  if (inText === null || inNote === null) return inText ?? inNote;
  return inText.start < inNote.start ? inText : inNote;
}

function creditInNotes(text: string, notes: readonly Note[]): WireCredit | null {
  for (const note of notes) {
    const quote = text.slice(note.start, note.end);
    const agency = note.kind === 'CREDIT' ? agencyNamed(inNotes.exec(quote)?.[1] ?? '') : null;
    if (agency !== null) return { agency, start: note.start, quote: trimDash(quote) };
  }
  return null;
}

function trimDash(quote: string): string {
  return quote.replace(/\s*[—–-]+\s*$/, '');
}

function creditInSentences(text: string, notes: readonly Note[]): WireCredit | null {
  let next = 0;
  for (const match of text.matchAll(inSentences)) {
    const start = match.index;
    while (next < notes.length && (notes[next]?.end ?? 0) <= start) next++;
    const note = notes[next];
    const agency = agencyNamed(match[1] ?? match[2] ?? '');
    if (agency !== null && (note === undefined || start < note.start))
      return { agency, start, quote: match[0] };
  }
  return null;
}
