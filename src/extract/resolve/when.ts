import { casual } from 'chrono-node/en';

/**
 * The date that an expression of time means in a document published on a day: `2024-12-27` for "Friday",
 * `2024-11` for "last month", `2019` for "in 2019". Null when it names no date, or needs a publication date and there is none.
 * News tells of what was, so a bare weekday or month is the last one unless `future` says otherwise.
 */
export function when(expression: string, publishedAt: string | null, future: boolean): string | null {
  const year = /^(?:in |during )?((?:1\d|20)\d\d)$/i.exec(expression.trim());
  if (year?.[1]) return year[1];
  const published = publishedAt === null ? Number.NaN : Date.parse(publishedAt.slice(0, 10));
  const reference = new Date(Number.isNaN(published) ? 0 : published + noon);
  const [found] = casual.parse(expression, { instant: reference, timezone: 0 });
  if (!found || (Number.isNaN(published) && !found.start.isCertain('year'))) return null;
  const { start } = found;
  const date = start.date();
  const daily = start.isCertain('day') || start.isCertain('weekday');
  if (
    !future &&
    !start.isCertain('year') &&
    date > reference &&
    !/\b(?:next|coming|this)\b/i.test(expression)
  ) {
    if (start.isCertain('weekday') && !start.isCertain('day')) date.setUTCDate(date.getUTCDate() - 7);
    else if (start.isCertain('month')) date.setUTCFullYear(date.getUTCFullYear() - 1);
  }
  const iso = date.toISOString();
  if (daily) return iso.slice(0, 10);
  if (start.isCertain('month')) return iso.slice(0, 7);
  return start.isCertain('year') ? iso.slice(0, 4) : null;
}

/** Noon keeps a date the same day in the arithmetic of every time zone. */
const noon = 12 * 60 * 60 * 1000;
