import type { Citation } from '../model/claim.js';
import type { Document, Sentence, Span } from '../model/document.js';
import type { Violation } from './store.js';

/** Whether a citation stands where it says: its document, its sentence, its quotation and all its spans. */
export function* checkCitation(
  citation: Citation,
  document: Document,
  sentence: Sentence | undefined,
): Iterable<Violation> {
  const { id, quote, start, end } = citation;
  if (citation.documentId !== document.id) {
    yield { rule: 'reference', id, message: `expected document ${document.id}, got ${citation.documentId}` };
  }
  const slice = document.text.slice(start, end);
  if (quote !== slice) {
    const message = `expected the quote "${shown(slice)}" (${start}-${end} of the text), got "${shown(quote)}"`;
    yield { rule: 'quote', id, message };
  }
  if (!(citation.confidence >= 0 && citation.confidence <= 1)) {
    yield { rule: 'confidence', id, message: `expected 0 to 1, got ${citation.confidence}` };
  }
  if (!sentence) {
    const message = `expected sentence ${citation.sentenceId} in the citation's document, got none`;
    yield { rule: 'reference', id, message };
    return;
  }
  for (const [name, span] of spansOf(citation)) {
    if (span.start >= sentence.start && span.start < span.end && span.end <= sentence.end) continue;
    const message = `expected its ${name} within its sentence (${range(sentence)}), got ${range(span)}`;
    yield { rule: 'span', id, message };
  }
}

function spansOf(citation: Citation): readonly (readonly [string, Span])[] {
  const { subject, relation, object, attribution } = citation;
  const named: readonly (readonly [string, Span | null])[] = [
    ['quote', citation],
    ['subject', subject],
    ['relation', relation],
    ['object', object],
    ['attribution', attribution],
  ];
  return named.flatMap(([name, span]) => (span ? [[name, span] as const] : []));
}

function range({ start, end }: Span): string {
  return `${start}-${end}`;
}

function shown(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}...` : text;
}
