import { documentId, type SourceDocument } from '../../model/document.js';
import { findOrigin } from './origin/find-origin.js';
import type { Reading, Token } from './reading.js';

/**
 * Reads a line whose tokens are separated by single spaces, as benchmarks and treebanks give them: one sentence,
 * taken as it is, without repairs and without notes.
 */
export function readTokenized(line: string, metadata: Omit<SourceDocument, 'text'> = {}): Reading {
  const source: SourceDocument = { ...metadata, text: line };
  const id = documentId(source);
  const publisher = source.publisher ?? null;
  const tokens: Token[] = [...line.matchAll(/[^ \n]+/g)].map(({ 0: text, index }) => ({
    text,
    start: index,
    end: index + text.length,
  }));
  const start = tokens[0]?.start;
  const end = tokens.at(-1)?.end;
  return {
    document: {
      id,
      text: line,
      title: source.title ?? null,
      url: source.url ?? null,
      publisher,
      author: source.author ?? null,
      publishedAt: source.publishedAt ?? null,
      origin: findOrigin({ documentId: id, text: line, publisher, notes: [] }),
      notes: [],
    },
    sentences: start === undefined || end === undefined ? [] : [{ start, end, tokens }],
  };
}
