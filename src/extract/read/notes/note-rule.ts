import type { Note, NoteKind } from '../../../model/document.js';
import type { Line } from '../lines.js';

/** What a rule sees: the text, its lines, and the notes that the rules before it found. */
export interface Page {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly found: readonly Note[];
}

/** Finds one kind of note. A note that overlaps one found by an earlier rule is dropped. */
export type NoteRule = (page: Page) => readonly Note[];

/** A note whose value is the text itself, in one line, unless a cleaner value is given. */
export function noteAt(text: string, kind: NoteKind, start: number, end: number, value?: string): Note {
  const from = start + leadingWhite(text.slice(start, end));
  const to = from + text.slice(from, end).trimEnd().length;
  return { kind, start: from, end: to, value: value ?? text.slice(from, to).replace(/\s+/g, ' ') };
}

function leadingWhite(piece: string): number {
  return piece.length - piece.trimStart().length;
}

/** The first lines that say anything: where datelines, bylines and dates stand. */
export function leadingLines(page: Page, count: number): readonly Line[] {
  const leading: Line[] = [];
  for (const line of page.lines) {
    if (leading.length === count) break;
    if (!line.blank) leading.push(line);
  }
  return leading;
}

/** Where a line's own text starts: behind white space and the notes that were found at its head. */
export function ownStart(page: Page, line: Line): number {
  let start = line.start;
  for (;;) {
    start += leadingWhite(page.text.slice(start, line.end));
    const note = page.found.find((other) => other.start <= start && start < other.end);
    if (note === undefined || note.end > line.end) return start;
    start = note.end;
  }
}

const longestLine = 400;

/** The lines short enough for boilerplate, each with its trimmed text; longer ones are paragraphs. */
export function* shortLines(page: Page): Generator<{ readonly line: Line; readonly content: string }> {
  for (const line of page.lines) {
    if (!line.blank && line.end - line.start <= longestLine) {
      yield { line, content: page.text.slice(line.start, line.end).trim() };
    }
  }
}
