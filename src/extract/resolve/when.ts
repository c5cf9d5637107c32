import type { ParsedComponents } from 'chrono-node';
import { casual } from 'chrono-node/en';

/**
 * The date that an expression of time means in a document published on a day: `2024-12-27` for "Friday",
 * `2024-11` for "last month", `2019` for "in 2019". Null when it names no date, or hangs on a publication date and there
 * is none. News tells of what was, so a bare weekday or month is the last one; the next one where `future` says so.
 */
export function when(expression: string, publishedAt: string | null, future: boolean): string | null {
  const year = /^(?:in |during )?((?:1\d|20)\d\d)$/i.exec(expression.trim());
  if (year?.[1]) return year[1];
  if (!maybeDate.test(expression)) return null;
  const question = `${publishedAt} ${future} ${expression}`;
  const known = answers.get(question);
  if (known !== undefined) return known;
  const answer = dateOf(expression, publishedAt, future);
  // Claims of one sentence share its date, and the parser of dates is slow; a few thousand answers are enough.
  if (answers.size >= 5000) answers.clear();
  answers.set(question, answer);
  return answer;
}

const answers = new Map<string, string | null>();

function dateOf(expression: string, publishedAt: string | null, future: boolean): string | null {
  const published = publishedAt === null ? Number.NaN : Date.parse(publishedAt.slice(0, 10));
  if (!Number.isNaN(published)) return relativeTo(new Date(published + noon), expression, future);
  return /\b(?:1\d|20)\d\d\b/.test(expression) ? relativeTo(new Date(0), expression, future) : null;
}

/** What no expression of a date is without; most phrases that might tell a time are left to this quick look. */
const maybeDate =
  /\d|day|night|morning|evening|noon|week|month|year|quarter|decade|ago|tomorrow|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|fall|winter/i;

/** Noon keeps a date the same day in the arithmetic of every time zone. */
const noon = 12 * 60 * 60 * 1000;

function relativeTo(reference: Date, expression: string, future: boolean): string | null {
  const [found] = casual.parse(expression, { instant: reference, timezone: 0 });
  if (!found) return null;
  const { start } = found;
  const fixed = start.isCertain('year') || /\b(?:next|last|coming|past|this)\b/i.test(expression);
  const date = fixed ? start.date() : shifted(start, reference, future);
  const iso = date.toISOString();
  if (start.isCertain('day') || start.isCertain('weekday')) return iso.slice(0, 10);
  if (start.isCertain('month')) return iso.slice(0, 7);
  return start.isCertain('year') ? iso.slice(0, 4) : null;
}

/** The parser answers the nearest weekday or month; the text means the last or the next. */
function shifted(start: ParsedComponents, reference: Date, future: boolean): Date {
  const date = start.date();
  const wrong = future ? date < reference : date > reference;
  if (!wrong) return date;
  const step = future ? 1 : -1;
  if (start.isCertain('month')) date.setUTCFullYear(date.getUTCFullYear() + step);
  else if (start.isCertain('weekday')) date.setUTCDate(date.getUTCDate() + 7 * step);
  return date;
}
