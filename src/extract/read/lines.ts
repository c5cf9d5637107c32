import type { Span } from '../../model/document.js';

/** A line of the text without its line break. */
export interface Line extends Span {
  /** The length of the longest line of the block (lines without a blank one between) that it belongs to. */
  readonly blockWidth: number;
  /** Nothing but white space. */
  readonly blank: boolean;
}

const lineBreak = /\r\n|[\n\r\u2028\u2029]/g;

/** The lines of a text, blank ones too. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let block: Span[] = [];
  let blockWidth = 0;
  const closeBlock = (): void => {
    for (const { start, end } of block) lines.push({ start, end, blockWidth, blank: false });
    block = [];
    blockWidth = 0;
  };
  const addLine = (start: number, end: number): void => {
    if (isBlank(text, start, end)) {
      closeBlock();
      lines.push({ start, end, blockWidth: 0, blank: true });
    } else {
      block.push({ start, end });
      blockWidth = Math.max(blockWidth, end - start);
    }
  };
  let start = 0;
  for (const match of text.matchAll(lineBreak)) {
    addLine(start, match.index);
    start = match.index + match[0].length;
  }
  addLine(start, text.length);
  closeBlock();
  return lines;
}

function isBlank(text: string, start: number, end: number): boolean {
  return start === end || text.slice(start, end).trim() === '';
}

const narrowest = 50;
const widest = 130;

/**
 * A text with hard line breaks goes on in the next line: the line is as full as its block allows, for the next
 * line's first word would not have fitted.
 */
export function isWrapped(text: string, line: Line, next: Line): boolean {
  if (next.blank || line.blockWidth < narrowest || line.blockWidth > widest) return false;
  const firstWord =
    /^\s*(\S+)/.exec(text.slice(next.start, Math.min(next.end, next.start + widest)))?.[1] ?? '';
  return line.end - line.start + 1 + firstWord.length > line.blockWidth;
}
