import type { Citation } from '../model/claim.js';
import type { Document } from '../model/document.js';

const longestWhole = 300;
const endWords = 5;
const shortest = 20;
const contextWords = 3;

/**
 * The document's address with a text fragment (https://wicg.github.io/scroll-to-text-fragment/), so that a browser
 * opens the page at the quoted words and marks them; null without a web address. A quote that is long or crosses a
 * line is given by its first and last words, one that is short or not unique gets the words around it.
 */
export function deepLink(
  { url, text }: Pick<Document, 'url' | 'text'>,
  { start, end, quote }: Pick<Citation, 'start' | 'end' | 'quote'>,
): string | null {
  if (url === null || !/^https?:\/\//i.test(url)) return null;
  const needsContext = quote.length < shortest || text.indexOf(quote) !== text.lastIndexOf(quote);
  const before = needsContext ? wordsOf(lastLine(text.slice(0, start))).slice(-contextWords) : [];
  const after = needsContext ? wordsOf(firstLine(text.slice(end))).slice(0, contextWords) : [];
  const directive = [
    ...(before.length > 0 ? [`${encoded(before)}-`] : []),
    ...terms(quote).map(encoded),
    ...(after.length > 0 ? [`-${encoded(after)}`] : []),
  ];
  const [page = url] = url.split(':~:');
  return `${page}${page.includes('#') ? '' : '#'}:~:text=${directive.join(',')}`;
}

/** The quote whole, or its first and last words: a single term matches only within one paragraph. */
function terms(quote: string): readonly (readonly string[])[] {
  const words = wordsOf(quote);
  const count = Math.min(endWords, Math.floor(words.length / 2));
  if (count === 0 || (quote.length <= longestWhole && !quote.trim().includes('\n'))) return [words];
  return [words.slice(0, count), words.slice(-count)];
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

function lastLine(text: string): string {
  return text.trimEnd().split('\n').at(-1) ?? '';
}

function firstLine(text: string): string {
  return text.trimStart().split('\n').at(0) ?? '';
}

/**
 * A hyphen marks context in a text directive, so it is escaped beside what `encodeURIComponent` escapes; that throws
 * on half a surrogate pair, which the way through UTF-8 replaces.
 */
function encoded(words: readonly string[]): string {
  const wellFormed = Buffer.from(words.join(' ')).toString();
  return encodeURIComponent(wellFormed).replaceAll('-', '%2D');
}
