const isoForm = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(Z|[+-]\d{2}:?\d{2})?)?$/i;
const monthName = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/i;
const clock = /\d:\d{2}/;
const zone = /(?:\b(?:gmt|utc|[ecmp][sd]t|z)|[+-]\d{2}:?\d{2})\s*(?:\([^)]*\))?$/i;

/**
 * A date as found in metadata, as ISO 8601: `2024-12-29`, or a timestamp in UTC where a time of day is given.
 * Undefined for what is no date, and for `3/4/2024`, which is two.
 */
export function isoDate(value: string): string | undefined {
  const text = value.trim().replace(/(\d)(?:st|nd|rd|th)\b/gi, '$1');
  const iso = isoForm.exec(text);
  if (iso) {
    const [, day = '', time, offset = 'Z'] = iso;
    return time ? timestamp(`${day}T${time}${offset.toUpperCase()}`) : timestamp(day)?.slice(0, 10);
  }
  // Everything else goes to the engine's own parser, which finds dates in almost anything: hence the two conditions.
  if (!monthName.test(text) || !/\b\d{4}\b/.test(text)) return undefined;
  if (clock.test(text)) return timestamp(zone.test(text) ? text : `${text} UTC`);
  return timestamp(`${text} UTC`)?.slice(0, 10);
}

function timestamp(text: string): string | undefined {
  const time = Date.parse(text);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
