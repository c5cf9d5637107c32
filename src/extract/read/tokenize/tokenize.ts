import type { Span } from '../../../model/document.js';
import type { Token } from '../reading.js';
import { cutWord } from './cut-word.js';

/** The tokens of a stretch of the text: every character that is not white space lies in exactly one of them. */
export function tokenize(text: string, { start, end }: Span): Token[] {
  const tokens: Token[] = [];
  const run = /\S+/g;
  run.lastIndex = start;
  for (let match = run.exec(text); match !== null && match.index < end; match = run.exec(text)) {
    const word = match.index + match[0].length > end ? text.slice(match.index, end) : match[0];
    pushTokens(tokens, text, word, match.index);
  }
  return tokens;
}

function pushTokens(tokens: Token[], text: string, word: string, offset: number): void {
  let start = 0;
  for (const cut of cutWord({ text: word, beforeNumber: isBeforeNumber(text, word, offset + word.length) })) {
    tokens.push({ text: word.slice(start, cut), start: offset + start, end: offset + cut });
    start = cut;
  }
  tokens.push({ text: word.slice(start), start: offset + start, end: offset + word.length });
}

function isBeforeNumber(text: string, word: string, end: number): boolean {
  return word.endsWith('.') && /\d/.test(text.charAt(end + 1));
}
