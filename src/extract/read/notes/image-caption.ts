import { type NoteRule, noteAt, ownStart } from './note-rule.js';

const credit =
  /^(?:Image|Photo|Picture|Pic|File [Pp]hoto|Representative [Ii]mage)s?(?:\s+(?:[Ss]ource|[Cc]redit|[Cc]ourtesy))?\s*:\s*\S/;
const creditOnly = /^[^:\n]{1,40}:\s*[\p{L}.&/' -]{1,40}?(?:\s*\([^()\n]{1,30}\)|(?=[.;|])|$)/u;
const longestCaption = 300;

/** "Image Source : AP (FILE) ...": the credit and the caption glued behind it, up to the end of the line. */
export const imageCaption: NoteRule = (page) =>
  page.lines.flatMap((line) => {
    if (line.blank) return [];
    const start = ownStart(page, line);
    const own = page.text.slice(start, Math.min(line.end, start + longestCaption + 1));
    if (!credit.test(own)) return [];
    // So long a line is the story itself, with the credit in front of it.
    const length = own.length > longestCaption ? (creditOnly.exec(own)?.[0].length ?? 0) : own.length;
    return length === 0 ? [] : [noteAt(page.text, 'CAPTION', start, start + length)];
  });
