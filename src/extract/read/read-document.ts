import {
  type Document,
  documentId,
  type Note,
  type SourceDocument,
  type Span,
} from '../../model/document.js';
import { type Header, readHeader } from './header/header.js';
import { linesOf } from './lines.js';
import { authorOf } from './notes/author-of.js';
import { findNotes } from './notes/find-notes.js';
import { findOrigin } from './origin/find-origin.js';
import type { Reading } from './reading.js';
import { splitSentences } from './split/split-sentences.js';
import { tokenize } from './tokenize/tokenize.js';

/**
 * Reads any text into sentences and tokens and completes its metadata. The text itself is never changed; every
 * character of it that is not white space lies in exactly one token of a sentence or in one note.
 */
export function readDocument(source: SourceDocument): Reading {
  const { text } = source;
  const lines = linesOf(text);
  const { header, notes: headerNotes } = readHeader(text, lines);
  const notes = findNotes(text, lines, headerNotes);
  const sentences = stretchesBetween(text, notes).flatMap((stretch) =>
    splitSentences(text, tokenize(text, stretch), lines),
  );
  return { document: completeDocument(source, header, notes), sentences };
}

function stretchesBetween(text: string, notes: readonly Note[]): readonly Span[] {
  const stretches: Span[] = [];
  let start = 0;
  for (const note of notes) {
    if (start < note.start) stretches.push({ start, end: note.start });
    start = note.end;
  }
  if (start < text.length) stretches.push({ start, end: text.length });
  return stretches;
}

/** What the caller says goes before what the text says in its header, and that before what its notes say. */
function completeDocument(source: SourceDocument, header: Header, notes: readonly Note[]): Document {
  const id = documentId(source);
  const publisher = source.publisher ?? header.publisher ?? null;
  const noted = notes.find(({ kind }) => kind === 'DATE')?.value;
  return {
    id,
    text: source.text,
    title: source.title ?? header.title ?? null,
    url: source.url ?? header.url ?? null,
    publisher,
    author: source.author ?? header.author ?? authorOf(source.text, notes),
    publishedAt: source.publishedAt ?? header.publishedAt ?? noted ?? null,
    origin: findOrigin({ documentId: id, text: source.text, publisher, notes }),
    notes,
  };
}
