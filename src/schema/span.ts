import type { Citation } from '../model/claim.js';
import type { Span as StoredSpan } from '../model/document.js';
import { type Loaders, loadNamed } from './loaders.js';
import { Span, type TextSpan } from './refs.js';
import { type Soon, soon } from './soon.js';

Span.implement({
  description: 'A stretch of the text of a document, counted in UTF-16 units, as JavaScript strings are.',
  fields: (t) => ({
    start: t.exposeInt('start', { description: 'The index of its first unit.' }),
    end: t.exposeInt('end', { description: 'The index after its last unit.' }),
    text: t.exposeString('text', { description: 'The words, exactly as the document has them.' }),
  }),
});

/** A span of a citation with its words: from the quotation where they lie in it, else from the whole document. */
export function spanText(
  { quote, start, end, documentId }: Citation,
  span: StoredSpan,
  loaders: Loaders,
): Soon<TextSpan> {
  if (span.start >= start && span.end <= end) {
    return { ...span, text: quote.slice(span.start - start, span.end - start) };
  }
  return soon(loadNamed(loaders.documents, documentId), ({ text }) => {
    return { ...span, text: text.slice(span.start, span.end) };
  });
}
