import type { Span } from '../../model/document.js';

/** A line of the text without its line break. */
export interface Line extends Span {
  /** The width at which its block (lines without a blank one between) was broken by hand, or 0. */
  readonly wrapWidth: number;
  /** Nothing but white space. */
  readonly blank: boolean;
}

const lineBreak = /\r\n|[\n\r\u2028\u2029]/g;

/** The lines of a text, blank ones too. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let block: Span[] = [];
  const closeBlock = (): void => {
    const wrapWidth = wrapWidthOf(block);
    for (const { start, end } of block) lines.push({ start, end, wrapWidth, blank: false });
    block = [];
  };
  const addLine = (start: number, end: number): void => {
    if (isBlank(text, start, end)) {
      closeBlock();
      lines.push({ start, end, wrapWidth: 0, blank: true });
    } else {
      block.push({ start, end });
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

/** Lines that were broken for want of room are nearly all about as long as the longest, but for the last. */
function wrapWidthOf(block: readonly Span[]): number {
  const width = block.reduce((longest, { start, end }) => Math.max(longest, end - start), 0);
  if (width < narrowest || width > widest) return 0;
  const broken = block.slice(0, -1);
  const full = broken.filter(({ start, end }) => end - start > width * 0.7);
  return full.length > broken.length * 0.6 ? width : 0;
}

/** The text goes on in the next line: this one is full, for the next line's first word would not have fitted. */
export function isWrapped(text: string, line: Line, next: Line): boolean {
  if (next.blank || line.wrapWidth === 0) return false;
  const firstWord =
    /^\s*(\S+)/.exec(text.slice(next.start, Math.min(next.end, next.start + widest)))?.[1] ?? '';
  return line.end - line.start + 1 + firstWord.length > line.wrapWidth;
}
