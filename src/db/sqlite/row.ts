/** A row as SQLite gives it; the functions below read its columns and refuse what the schema does not allow. */
export type Row = Readonly<Record<string, unknown>>;

export function text(row: Row, column: string): string {
  const value = row[column];
  return typeof value === 'string' ? value : refuse(column, 'text', value);
}

export function number(row: Row, column: string): number {
  const value = row[column];
  return typeof value === 'number' ? value : refuse(column, 'a number', value);
}

export function textOrNull(row: Row, column: string): string | null {
  return row[column] === null ? null : text(row, column);
}

export function numberOrNull(row: Row, column: string): number | null {
  return row[column] === null ? null : number(row, column);
}

/** A column that holds one of a few words. */
export function oneOf<Word extends string>(words: readonly Word[], row: Row, column: string): Word {
  const value = row[column];
  return words.find((word) => word === value) ?? refuse(column, `one of ${words.join(', ')}`, value);
}

/** A column that holds a JSON array of objects. */
export function rows(row: Row, column: string): readonly Row[] {
  const value: unknown = JSON.parse(text(row, column));
  return Array.isArray(value) && value.every(isRow) ? value : refuse(column, 'a list of objects', value);
}

/** A column that holds a JSON array of texts. */
export function texts(row: Row, column: string): readonly string[] {
  const value: unknown = JSON.parse(text(row, column));
  return Array.isArray(value) && value.every(isText) ? value : refuse(column, 'a list of texts', value);
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function refuse(column: string, expected: string, value: unknown): never {
  throw new Error(`expected ${expected} in the column ${column}, got ${JSON.stringify(value) ?? 'nothing'}`);
}
