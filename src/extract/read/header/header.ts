import type { Note, NoteKind } from '../../../model/document.js';
import type { Line } from '../lines.js';
import { noteAt } from '../notes/note-rule.js';
import { parseDate } from '../notes/parse-date.js';

/** What a text says about itself in the lines at its top. */
export interface Header {
  readonly title?: string;
  readonly url?: string;
  readonly publisher?: string;
  readonly author?: string;
  readonly publishedAt?: string;
}

type Field = keyof Header;

const fields: ReadonlyMap<string, Field> = new Map(
  Object.entries<Field>({
    title: 'title',
    headline: 'title',
    url: 'url',
    link: 'url',
    publisher: 'publisher',
    source: 'publisher',
    author: 'author',
    authors: 'author',
    byline: 'author',
    date: 'publishedAt',
    published: 'publishedAt',
  }),
);

const kinds: Readonly<Record<Field, NoteKind>> = {
  title: 'HEADING',
  url: 'BOILERPLATE',
  publisher: 'CREDIT',
  author: 'CREDIT',
  publishedAt: 'DATE',
};

/**
 * Reads "Title: ...", "Date: ..." and their like, one a line at the very top, with a blank line behind the last.
 * One line of another kind among them and there is no header: the text may be a play or a list.
 */
export function readHeader(text: string, lines: readonly Line[]): { header: Header; notes: readonly Note[] } {
  const header: { -readonly [F in Field]?: string } = {};
  const notes: Note[] = [];
  for (const line of lines) {
    if (line.blank && notes.length > 0) return { header, notes };
    if (line.blank || line.end - line.start > 2_000) break;
    const match = /^[\s\uFEFF]*([A-Za-z]{3,9})[ \t]*:[ \t]*(\S.*?)\s*$/.exec(
      text.slice(line.start, line.end),
    );
    const field = fields.get(match?.[1]?.toLowerCase() ?? '');
    const value = field === 'publishedAt' ? dateValue(match?.[2]) : match?.[2];
    if (field === undefined || value === undefined) break;
    header[field] ??= value;
    notes.push(noteAt(text, kinds[field], line.start, line.end, value));
  }
  return { header: {}, notes: [] };
}

/** A full timestamp is kept as it stands, other dates become ISO; what is no date is no header line. */
function dateValue(value = ''): string | undefined {
  const date = parseDate(value);
  if (date === null) return undefined;
  return /^\d{4}-\d{2}-\d{2}T/.test(value) ? value : date;
}
