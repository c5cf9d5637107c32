/** One measured thing. */
export interface Row {
  readonly what: string;
  readonly value: string;
}

/** Rows with their values aligned. */
export function table(rows: readonly Row[]): string {
  const width = Math.max(...rows.map(({ what }) => what.length));
  return rows.map(({ what, value }) => `${what.padEnd(width)}  ${value}`).join('\n');
}
