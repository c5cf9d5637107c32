import { splitHeader } from '../header.js';
import type { Source } from '../source.js';

/** A plain text is one document, less the `Title: ...` lines at its top. */
export function readPlainText(text: string, name: string): Source[] {
  const { metadata, text: body } = splitHeader(text);
  return [{ name, document: { ...metadata, text: body } }];
}
