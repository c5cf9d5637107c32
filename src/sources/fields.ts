import type { SourceDocument } from '../model/document.js';
import { isoDate } from './iso-date.js';

/** What is known of a document besides its text. */
export type Metadata = Omit<SourceDocument, 'text'>;

/** The names under which people keep each field, best first; compared without case, `_`, `-` and spaces. */
const synonyms = {
  text: ['text', 'content', 'body', 'articlebody'],
  title: ['title', 'headline'],
  url: ['url', 'link', 'canonicalurl'],
  publisher: ['publisher', 'source', 'sitename'],
  author: ['author', 'authors', 'byline', 'creator'],
  publishedAt: ['publishedat', 'date', 'published', 'datepublished', 'publishdate', 'pubdate'],
} as const;
type Field = keyof typeof synonyms;

/** The values of a record under their normalised names. */
export type Fields = ReadonlyMap<string, unknown>;

/** Any JSON value's own fields, ready to be asked by name; none for what is no object. */
export function fieldsOf(value: unknown): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return new Map();
  return new Map(Object.entries(value).map(([key, field]) => [normalKey(key), field]));
}

/** The first field of this meaning that holds words: a string, `{ name: ... }`, or a list of these. */
export function field(fields: Fields, name: Field): string | undefined {
  for (const key of synonyms[name]) {
    const found = words(fields.get(key));
    if (found) return found;
  }
  return undefined;
}

/** All metadata fields of a record; what is missing or empty is left out, and so is a date that is none. */
export function metadataOf(fields: Fields): Metadata {
  return metadata({
    title: field(fields, 'title'),
    url: field(fields, 'url'),
    publisher: field(fields, 'publisher'),
    author: field(fields, 'author'),
    publishedAt: field(fields, 'publishedAt'),
  });
}

/** Cleans found values: white space collapsed, dates as ISO 8601, nothing empty. */
export function metadata(found: { readonly [K in keyof Metadata]?: string | undefined }): Metadata {
  const title = oneLine(found.title);
  const url = oneLine(found.url);
  const publisher = oneLine(found.publisher);
  const author = oneLine(found.author);
  const publishedAt = isoDate(found.publishedAt ?? '');
  return {
    ...(title && { title }),
    ...(url && { url }),
    ...(publisher && { publisher }),
    ...(author && { author }),
    ...(publishedAt && { publishedAt }),
  };
}

function words(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined;
  if (Array.isArray(value)) return value.map(words).filter(Boolean).join(', ') || undefined;
  const name = fieldsOf(value).get('name');
  return typeof name === 'string' ? name.trim() || undefined : undefined;
}

function oneLine(value: string | undefined): string | undefined {
  return value?.replace(/\s+/g, ' ').trim() || undefined;
}

function normalKey(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, '');
}
