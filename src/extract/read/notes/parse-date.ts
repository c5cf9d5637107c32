const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const month =
  '(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const weekday = '(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,?\\s+)?';
const day = '(\\d{1,2})(?:st|nd|rd|th)?';

const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
const monthFirst = new RegExp(`^${weekday}${month}\\s+${day},?\\s+(\\d{4})$`, 'i');
const dayFirst = new RegExp(`^${weekday}${day}(?:\\s+of)?\\s+${month},?\\s+(\\d{4})$`, 'i');

/** The source of a pattern for the dates that `parseDate` reads; it has no groups of its own. */
export const datePattern = [
  '\\d{4}-\\d{2}-\\d{2}',
  `${weekday}${month}\\s+${day},?\\s+\\d{4}`,
  `${weekday}${day}(?:\\s+of)?\\s+${month},?\\s+\\d{4}`,
]
  .join('|')
  .replaceAll(/\((?!\?)/g, '(?:');

/** The ISO date (`2024-12-29`) that a text spells, or null when it spells none or one that no calendar has. */
export function parseDate(text: string): string | null {
  const cleaned = text.trim().replace(/\.$/, '');
  const isoMatch = iso.exec(cleaned);
  if (isoMatch !== null) return calendarDate(isoMatch[1], isoMatch[2], isoMatch[3]);
  const monthMatch = monthFirst.exec(cleaned);
  if (monthMatch !== null) return calendarDate(monthMatch[3], monthNumber(monthMatch[1]), monthMatch[2]);
  const dayMatch = dayFirst.exec(cleaned);
  if (dayMatch !== null) return calendarDate(dayMatch[3], monthNumber(dayMatch[2]), dayMatch[1]);
  return null;
}

function monthNumber(name = ''): string {
  return String(months.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}

function calendarDate(year = '', month = '', day = ''): string | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${text}T00:00:00Z`);
  // An impossible date is either invalid or rolls over into the next month.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : null;
}
