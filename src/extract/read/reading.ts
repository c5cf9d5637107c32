import type { Document, Span } from '../../model/document.js';

/** A word or mark: `text === document.text.slice(start, end)`. */
export interface Token extends Span {
  readonly text: string;
}

/** A sentence with its tokens, in order and without overlap, all inside its span. */
export interface TokenSentence extends Span {
  readonly tokens: readonly Token[];
}

/** A document as it was read: its metadata completed from its own header, and the sentences that may claim something. */
export interface Reading {
  readonly document: Document;
  readonly sentences: readonly TokenSentence[];
}
