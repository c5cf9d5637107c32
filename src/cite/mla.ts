import { type Author, familyFirst, givenFirst, parseAuthors } from './author.js';
import { type DateParts, monthName, parseDate } from './date.js';
import { closed, joined, quotedTitle } from './sentences.js';
import type { Source } from './source.js';

/**
 * An entry of MLA works cited (9th edition): what is not known is left out, and a description without
 * quotation marks stands for a missing title.
 */
export function citeMla(source: Source): string {
  const { title, publisher, publishedAt, url } = source;
  const authors = listAuthors(parseAuthors(source));
  const date = parseDate(publishedAt);
  const container = [publisher, date && formatDate(date), url].filter((part) => part !== null).join(', ');
  return joined([
    authors && closed(authors),
    title === null ? 'Untitled document.' : quotedTitle(title),
    container && closed(container),
  ]);
}

/** The first author turned round; a second in order; "et al." for more. */
function listAuthors([first, second, ...more]: readonly Author[]): string {
  if (!first) return '';
  if (!second) return familyFirst(first);
  return `${familyFirst(first)}, ${more.length > 0 ? 'et al.' : `and ${givenFirst(second)}`}`;
}

/** "29 Dec. 2024": months of more than four letters are cut short. */
function formatDate({ year, month, day }: DateParts): string {
  if (!month) return year;
  const name = monthName(month);
  const short = name === 'September' ? 'Sept.' : name.length > 4 ? `${name.slice(0, 3)}.` : name;
  return joined([day ? String(day) : null, short, year]);
}
