import type { Note } from '../../../model/document.js';
import { agencyNamed, creditedPattern } from '../origin/agencies.js';
import { leadingLines, type NoteRule, noteAt, ownStart, type Page } from './note-rule.js';

/** Behind a town in capitals a name in brackets that ends so is no part of the story, though nobody knows the agency. */
const unknown = String.raw`\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,2}\s(?:Press|Wire|Dispatch|News)|Agencies|Staff`;
const alias = `(?:${creditedPattern}|${unknown})`;
const capitals = String.raw`\p{Lu}[\p{Lu}.'’-]{2,}(?:\s\p{Lu}[\p{Lu}.'’-]+){0,3}`;
const region = String.raw`(?:,\s(?:\p{Lu}[\p{L}.]*)(?:\s\p{Lu}[\p{L}.]*){0,3})?`;
const date = String.raw`(?:,\s(?:\p{Lu}\p{Ll}{2,8}\.?\s\d{1,2}|\d{1,2}\s\p{Lu}\p{Ll}{2,8}\.?)(?:,?\s\d{4})?)?`;
const dash = String.raw`\s?(?:—|–|--|\s-)(?=\s*["“'‘]?[\p{Lu}\d])\s*`;

const place = new RegExp(`^((${capitals})${region}${date})${dash}`, 'u');
const placeAndAgency = new RegExp(
  String.raw`^(?:((\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,3})${region}${date})\s*)?(\(((?:The\s)?${alias})\)${dash})`,
  'u',
);

/** Words in capitals that open a paragraph in front of a dash and are no places. */
const noPlaces = new Set(
  'NATO UNICEF UNESCO UNHCR OPEC ASEAN FIFA UEFA NASA KCNA BREAKING UPDATE UPDATED EXCLUSIVE WATCH VIDEO LIVE OPINION ANALYSIS EXPLAINER FACTBOX NOTE CORRECTION QUESTION ANSWER'.split(
    ' ',
  ),
);

/** "SEOUL —", "WASHINGTON (AP) —", "LONDON, Jan 3 (Reuters) -": the place, and the agency as a credit of its own. */
export const dateline: NoteRule = (page) => {
  for (const line of leadingLines(page, 10)) {
    const notes = datelineAt(page, ownStart(page, line), line.end);
    if (notes.length > 0) return notes;
  }
  return [];
};

function datelineAt({ text }: Page, start: number, end: number): readonly Note[] {
  const own = text.slice(start, Math.min(end, start + 200));
  const credited = placeAndAgency.exec(own);
  if (credited !== null) {
    const [whole, where, town, credit = '', alias = ''] = credited;
    const creditStart = start + whole.length - credit.length;
    const note = noteAt(text, 'CREDIT', creditStart, start + whole.length, agencyNamed(alias)?.name ?? alias);
    return where === undefined || town === undefined
      ? [note]
      : [noteAt(text, 'DATELINE', start, creditStart, town), note];
  }
  const [whole, , town] = place.exec(own) ?? [];
  if (whole === undefined || town === undefined || noPlaces.has(town)) return [];
  return [noteAt(text, 'DATELINE', start, start + whole.length, town)];
}
