import { type Author, familyFirst, givenFirst, parseAuthors } from './author.js';
import { monthName, parseDate } from './date.js';
import { closed, joined, quotedTitle } from './sentences.js';
import type { Source } from './source.js';

/**
 * An entry of a Chicago bibliography (17th edition): without an author the title comes first,
 * without a date "n.d." stands for it.
 */
export function citeChicago(source: Source): string {
  const { title, publisher, publishedAt, url } = source;
  const authors = listAuthors(parseAuthors(source));
  const published = [publisher, formatDate(publishedAt)].filter((part) => part !== null).join(', ');
  return joined([
    authors && closed(authors),
    title === null ? 'Untitled document.' : quotedTitle(title),
    closed(published),
    url && closed(url),
  ]);
}

/** All authors up to ten; of more, the first seven and "et al." The first is turned round. */
function listAuthors(authors: readonly Author[]): string {
  const [first, ...others] = authors;
  if (!first) return '';
  const shown = authors.length > 10 ? others.slice(0, 6) : others;
  const names = [familyFirst(first), ...shown.map(givenFirst)];
  if (authors.length > 10) return `${names.join(', ')}, et al.`;
  return names
    .map((name, index) => (index > 0 && index === names.length - 1 ? `and ${name}` : name))
    .join(', ');
}

function formatDate(iso: string | null): string {
  const date = parseDate(iso);
  if (!date) return 'n.d.';
  if (!date.month) return date.year;
  return `${monthName(date.month)} ${date.day ? `${date.day}, ` : ''}${date.year}`;
}
