import { metadata } from '../fields.js';
import { splitFrontMatter } from '../header.js';
import type { Source } from '../source.js';
import { markdownToText } from './markdown-to-text.js';

/** A Markdown file is one document; its title comes from the front matter, else from the heading it begins with. */
export function readMarkdown(text: string, name: string): Source[] {
  const headed = splitFrontMatter(text);
  const heading = /^\s*#[ \t]+(.+?)[ \t]*#*[ \t]*(?:\n|$)/.exec(headed.text);
  const body = heading ? headed.text.slice(heading[0].length) : headed.text;
  const title = markdownToText(heading?.[1] ?? '');
  return [{ name, document: { ...metadata({ title }), ...headed.metadata, text: markdownToText(body) } }];
}
