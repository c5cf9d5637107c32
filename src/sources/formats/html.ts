import { Readability } from '@mozilla/readability';
import { InputError } from '../input-error.js';
import type { Source } from '../source.js';
import { parsePage } from './dom.js';
import { htmlMetadata } from './html-metadata.js';
import { nodeText } from './html-to-text.js';

/** Readability walks a page many times: past this many tags it would take too long. */
const maxTags = 100_000;

/** A page is one document: the article in it, without the page around it. */
export function readHtml(html: string, name: string): Source[] {
  const page = parsePage(html);
  const metadata = htmlMetadata(page);
  const text = articleText(html) || (page.body ? nodeText(page.body) : '');
  if (!text) throw new InputError('expected a page with an article, got one without words');
  return [{ name, document: { ...metadata, text } }];
}

/** The article's words by Readability; it takes the page apart, so it gets a copy of its own. */
function articleText(html: string): string {
  if (html.split('<', maxTags).length === maxTags) return '';
  const reader = new Readability(parsePage(html), { serializer: nodeText });
  try {
    return reader.parse()?.content ?? '';
  } catch {
    return '';
  }
}
