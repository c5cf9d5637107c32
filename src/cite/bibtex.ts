import { givenFirst, parseAuthors } from './author.js';
import { monthName, parseDate } from './date.js';
import type { Source } from './source.js';

/**
 * A BibTeX entry of type `misc`, the one that every style knows, keyed by the id of the citation. Fields that are
 * not known are left out; values are text, so all that TeX would act on is escaped.
 */
export function citeBibtex(source: Source): string {
  const { id, title, publisher, publishedAt, url, quote } = source;
  const date = parseDate(publishedAt);
  const authors = parseAuthors(source).map((person) =>
    'literal' in person
      ? `{${escaped(givenFirst(person))}}`
      : `${escaped(person.family)}, ${escaped(person.given)}`,
  );
  const fields = [
    ['author', authors.join(' and ')],
    ['title', title && `{${escaped(title)}}`],
    ['howpublished', publisher && escaped(publisher)],
    ['year', date?.year],
    ['month', date?.month && monthName(date.month)],
    ['url', url && escapedUrl(url)],
    ['note', `Quoted: ${escaped(quote)}`],
  ];
  const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{${id},\n${lines.join(',\n')}\n}`;
}

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\~^{}%$&#_]/g, (sign) => commands[sign] ?? `\\${sign}`);
}

/** Braces and backslashes would end or change the field; in an address they may be written in percent code. */
function escapedUrl(url: string): string {
  return url.replace(/[\\{}\s]/g, encodeURIComponent);
}
