import { type HtmlNode, parsePage } from './dom.js';

const blocks =
  /^(?:address|article|blockquote|body|dd|div|dl|dt|h[1-6]|header|hr|li|main|ol|p|pre|section|table|td|th|tr|ul)$/i;
/** Elements whose words are not the article's. */
const silent =
  /^(?:aside|button|figcaption|figure|footer|form|head|iframe|nav|noscript|script|select|style|svg|template)$/i;

/** The words of an HTML fragment: paragraphs separated by blank lines, white space collapsed. */
export function htmlToText(html: string): string {
  const { body } = parsePage(html);
  return body ? nodeText(body) : '';
}

/** The words under a node. Walks with a stack of its own: pages nest deeper than the engine's. */
export function nodeText(root: HtmlNode): string {
  const paragraphs: string[] = [''];
  const append = (words: string) => paragraphs.push((paragraphs.pop() ?? '') + words);
  const pending: (HtmlNode | 'break')[] = [root];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node === 'break') paragraphs.push('');
    else if (node.nodeType === 3) append(node.textContent ?? '');
    else if (node.nodeName.toLowerCase() === 'br') append(' ');
    else if (node.nodeType === 1 && !silent.test(node.nodeName)) {
      const isBlock = blocks.test(node.nodeName);
      const inside = [...node.childNodes].reverse();
      // A loop, not a spread into push: a page may have more children than a call has room for arguments.
      if (isBlock) pending.push('break');
      for (const child of inside) pending.push(child);
      if (isBlock) paragraphs.push('');
    }
  }
  return paragraphs
    .map((words) => words.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n\n');
}
