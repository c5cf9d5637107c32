import { metadata } from '../fields.js';
import { splitFrontMatter } from '../front-matter.js';
import type { Source } from '../source.js';
import { markdownToText } from './markdown-to-text.js';

/** A Markdown file is one document; its title comes from the front matter, else from the heading it begins with. */
export function readMarkdown(text: string, name: string): Source[] {
  const front = splitFrontMatter(text);
  const heading = /^\s*#[ \t]+(.+?)[ \t]*#*[ \t]*(?:\n|$)/.exec(front.text);
  const body = heading ? front.text.slice(heading[0].length) : front.text;
  const title = markdownToText(heading?.[1] ?? '');
  return [{ name, document: { ...metadata({ title }), ...front.metadata, text: markdownToText(body) } }];
}
