import { type Author, parseAuthors, withInitials } from './author.js';
import { monthName, parseDate } from './date.js';
import { closed, joined } from './sentences.js';
import type { Source } from './source.js';

/**
 * An entry of an APA reference list (7th edition): without an author the title comes first, without a
 * date "n.d." stands for it, without a title a description in brackets does.
 */
export function citeApa(source: Source): string {
  const { title, publisher, author, publishedAt, url } = source;
  const authors = listAuthors(parseAuthors(source));
  const date = `(${formatDate(publishedAt)}).`;
  const name = closed(title ?? '[Untitled document]');
  const head = authors === '' ? [name, date] : [closed(authors), date, name];
  // A publisher that is its own author is named once.
  return joined([...head, publisher && publisher !== author ? closed(publisher) : null, url]);
}

/** Up to twenty authors in full; of more, the first nineteen, an ellipsis and the last. */
function listAuthors(authors: readonly Author[]): string {
  const names = authors.map(withInitials);
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  if (names.length > 20) return `${names.slice(0, 19).join(', ')}, . . . ${last}`;
  return `${names.slice(0, -1).join(', ')}, & ${last}`;
}

function formatDate(iso: string | null): string {
  const date = parseDate(iso);
  if (!date) return 'n.d.';
  if (!date.month) return date.year;
  return `${date.year}, ${monthName(date.month)}${date.day ? ` ${date.day}` : ''}`;
}
