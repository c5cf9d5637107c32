const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A date as far as it is known; `month` counts from 1. */
export interface DateParts {
  readonly year: string;
  readonly month?: number;
  readonly day?: number;
}

/** The date that an ISO 8601 string begins with, on the clock it was written by; null for anything else. */
export function parseDate(iso: string | null): DateParts | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T.*)?)?)?$/.exec(iso ?? '');
  const [, year, month, day] = match ?? [];
  if (!year) return null;
  if (!month || !months[Number(month) - 1]) return { year };
  return { year, month: Number(month), ...(day && { day: Number(day) }) };
}

/** The English name of a month, 1 to 12. */
export function monthName(month: number): string {
  return months[month - 1] ?? '';
}
