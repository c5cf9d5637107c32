import { readDocument } from '../../../src/extract/read/read-document.js';

/** The tokens of each sentence, joined by spaces. */
export function sentencesOf(text: string): readonly string[] {
  return readDocument({ text }).sentences.map(({ tokens }) => tokens.map((token) => token.text).join(' '));
}

/** The notes as [kind, the stretch of text, value]. */
export function notesOf(text: string): readonly (readonly [string, string, string])[] {
  const { document } = readDocument({ text });
  return document.notes.map(({ kind, start, end, value }) => [kind, text.slice(start, end), value]);
}
