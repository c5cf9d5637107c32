import { agencyNamed } from '../origin/agencies.js';
import { leadingLines, type NoteRule, noteAt } from './note-rule.js';

const name = String.raw`\p{Lu}[\p{L}.'’-]*(?:\s(?:(?:van|von|de|der|da|di|la|le|bin|al)\s)?\p{Lu}[\p{L}.'’-]*){1,3}`;
const role = String.raw`(?:\s*[,|/—–-]\s*\p{Lu}[\p{L}.\s]{1,40})?`;
const byline = new RegExp(
  String.raw`^(?:By|BY|by)\s+(${name}(?:(?:,\s|,?\sand\s|\s&\s)${name}){0,3})${role}$`,
  'u',
);
const noName =
  /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:January|February|March|April|June|July|August|September|October|November|December|The|This|All)\b/;

/** "By Jane Doe" on one of the first lines; its value is the names. */
export const authorLine: NoteRule = (page) =>
  leadingLines(page, 10).flatMap((line) => {
    const match =
      line.end - line.start > 200 ? null : byline.exec(page.text.slice(line.start, line.end).trim());
    const names = match?.[1];
    if (names === undefined || noName.test(names)) return [];
    return [noteAt(page.text, 'CREDIT', line.start, line.end, withoutAgency(names))];
  });

/** "Jane Doe, Associated Press" -> "Jane Doe": an agency reads like one more name. */
function withoutAgency(names: string): string {
  const comma = names.lastIndexOf(', ');
  return comma > 0 && agencyNamed(names.slice(comma + 2)) !== null ? names.slice(0, comma) : names;
}
