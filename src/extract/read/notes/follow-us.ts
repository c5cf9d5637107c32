import { leadingLines, type NoteRule, noteAt, ownStart } from './note-rule.js';

const platforms =
  '(?:[,&]|and|Facebook|Twitter|X|Instagram|YouTube|WhatsApp|Telegram|LinkedIn|Threads|Google News)';
const followUs = new RegExp(
  `^Follow us(?: on)?:?(?:\\s*${platforms})*(?=\\s*$|\\.?\\s*$|\\s+(?:Image|Photo)\\s)`,
);

/** "Follow us on", with or without the names of networks, at the head of a leading line. */
export const followUsOn: NoteRule = (page) =>
  leadingLines(page, 8).flatMap((line) => {
    const start = ownStart(page, line);
    const match = followUs.exec(page.text.slice(start, Math.min(line.end, start + 300)));
    return match === null ? [] : [noteAt(page.text, 'BOILERPLATE', start, start + match[0].length)];
  });
