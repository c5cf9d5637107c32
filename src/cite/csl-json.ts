import { parseAuthors } from './author.js';
import { parseDate } from './date.js';
import type { Source } from './source.js';

/** One item of CSL-JSON (schema 1.0) as a line of JSON; fields that are not known are left out. */
export function citeCslJson(source: Source): string {
  const { id, title, publisher, publishedAt, url, quote } = source;
  const date = parseDate(publishedAt);
  const authors = parseAuthors(source);
  const parts = [date && Number(date.year), date?.month, date?.day].filter((part) => part != null);
  return JSON.stringify({
    id,
    type: publisher === null ? (url === null ? 'document' : 'webpage') : 'article-newspaper',
    ...(authors.length > 0 && { author: authors }),
    ...(title !== null && { title }),
    ...(publisher !== null && { 'container-title': publisher }),
    ...(date && { issued: { 'date-parts': [parts] } }),
    ...(url !== null && { URL: url }),
    note: `Quoted: ${quote}`,
  });
}
