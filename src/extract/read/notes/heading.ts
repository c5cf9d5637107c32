import { isWrapped, type Line } from '../lines.js';
import { type NoteRule, noteAt, type Page } from './note-rule.js';

const mostWords = 12;
const ended = /[.!?…。！？]["”’')\]]*$/;
const mark = /[.!?…。！？;,:]["”’')\]]*$/;

/**
 * A short line without a final mark, on a line of its own, over a paragraph that is longer and has one. What stands
 * before it has to be finished, so the first half of a broken sentence is none; neither is the only line of a text.
 */
export const heading: NoteRule = (page) => {
  const lines = linesOfStory(page);
  return lines.flatMap((line, i) => {
    const next = lines[i + 1];
    const before = lines[i - 1];
    if (next === undefined || !isHeadingOver(page.text, line, next)) return [];
    if (before !== undefined && !ended.test(tail(page.text, before))) return [];
    return [noteAt(page.text, 'HEADING', line.start, line.end)];
  });
};

function isHeadingOver(text: string, line: Line, next: Line): boolean {
  if (line.end - line.start > 120) return false;
  const content = text.slice(line.start, line.end).trim();
  if (!/^["“'‘([]?[\p{Lu}\p{N}]/u.test(content) || mark.test(content)) return false;
  if (content.split(/\s+/).length > mostWords) return false;
  const apart = /[\n\r\u2028\u2029]\s*?[\n\r\u2028\u2029]/.test(
    text.slice(line.end, next.start).replace('\r\n', '\n'),
  );
  // Without a blank line between, only an unbroken paragraph shows that the line was not broken for want of room.
  if (!apart && (next.end - next.start < 120 || isWrapped(text, line, next))) return false;
  return next.end - next.start > content.length && ended.test(tail(text, next))
    ? true
    : hasSentence(text, next);
}

/** A wrapped paragraph has its final mark further down; a mark inside its first line will do. */
function hasSentence(text: string, line: Line): boolean {
  return (
    line.end - line.start > 60 && /[.!?]["”’')]*\s+\p{Lu}/u.test(text.slice(line.start, line.start + 2_000))
  );
}

function tail(text: string, { start, end }: Line): string {
  return text.slice(Math.max(start, end - 80), end).trimEnd();
}

/** The lines that end in no note: a dateline leaves a line to the story, a caption takes it away. */
function linesOfStory({ text, lines, found }: Page): readonly Line[] {
  let next = 0;
  return lines.filter((line) => {
    const end = line.start + text.slice(line.start, line.end).trimEnd().length;
    while (next < found.length && (found[next]?.end ?? 0) < end) next++;
    return !line.blank && (found[next]?.start ?? Number.POSITIVE_INFINITY) >= end;
  });
}
