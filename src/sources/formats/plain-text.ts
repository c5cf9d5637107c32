import { readHeader } from '../../extract/read/header/header.js';
import { linesOf } from '../../extract/read/lines.js';
import { metadata } from '../fields.js';
import type { Source } from '../source.js';

/**
 * A plain text is one document, whole. What the lines at its top say of it is told here too, for else its file name
 * would stand as its title.
 */
export function readPlainText(text: string, name: string): Source[] {
  const { header } = readHeader(text, linesOf(text));
  return [{ name, document: { ...metadata(header), text } }];
}
