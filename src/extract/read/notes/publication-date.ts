import { leadingLines, type NoteRule, noteAt, ownStart } from './note-rule.js';
import { datePattern, parseDate } from './parse-date.js';

const time = '(?:,?\\s+(?:at\\s+)?\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s?[ap]\\.?m\\.?)?(?:\\s[A-Z]{2,4})?)?';
const label = '(?:(?:date|published|updated|posted|last updated)(?:\\s+on)?\\s*:?\\s+)';
const alone = new RegExp(`^${label}?(${datePattern})${time}\\.?$`, 'i');
const labelled = new RegExp(`^date\\s*:?\\s+(${datePattern})(?=\\s)`, 'i');

/** "date 2024-12-29" in front of the text, or a date alone on one of the first lines. */
export const publicationDate: NoteRule = (page) => {
  const { text } = page;
  for (const line of leadingLines(page, 8)) {
    const start = ownStart(page, line);
    const own = text.slice(start, Math.min(line.end, start + 200));
    const match = alone.exec(own.trimEnd()) ?? labelled.exec(own);
    const date = parseDate(match?.[1] ?? '');
    if (match !== null && date !== null) {
      return [noteAt(text, 'DATE', start, start + match[0].length, date)];
    }
  }
  return [];
};
