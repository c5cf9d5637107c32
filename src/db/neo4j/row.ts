/** The properties of a node or a relationship, or a record; absent means null. The functions below read its columns. */
export type Row = Readonly<Record<string, unknown>>;

/** Properties that are not as this program writes them. */
export class RowError extends Error {
  override readonly name = 'RowError';
}

export function text(row: Row, column: string): string {
  const value = row[column];
  return typeof value === 'string' ? value : refuse(column, 'text', value);
}

export function number(row: Row, column: string): number {
  const value = row[column];
  return typeof value === 'number' ? value : refuse(column, 'a number', value);
}

export function textOrNull(row: Row, column: string): string | null {
  return isAbsent(row[column]) ? null : text(row, column);
}

/** A column that holds one of a few words. */
export function oneOf<Word extends string>(words: readonly Word[], row: Row, column: string): Word {
  const value = row[column];
  return words.find((word) => word === value) ?? refuse(column, `one of ${words.join(', ')}`, value);
}

export function texts(row: Row, column: string): readonly string[] {
  const value = row[column] ?? [];
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
    ? value
    : refuse(column, 'a list of texts', value);
}

export function numbers(row: Row, column: string): readonly number[] {
  const value = row[column];
  return Array.isArray(value) && value.every((one) => typeof one === 'number')
    ? value
    : refuse(column, 'a list of numbers', value);
}

/** A column that holds a list of maps. */
export function maps(row: Row, column: string): readonly Row[] {
  const value = row[column];
  return Array.isArray(value) && value.every(isRow) ? value : refuse(column, 'a list of maps', value);
}

/** A column that holds a map, such as the properties of a node. */
export function map(row: Row, column: string): Row {
  const value = row[column];
  return isRow(value) ? value : refuse(column, 'a map', value);
}

export function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isAbsent(value: unknown): boolean {
  return value === null || value === undefined;
}

function refuse(column: string, expected: string, value: unknown): never {
  throw new RowError(
    `expected ${expected} in the property ${column}, got ${JSON.stringify(value) ?? 'nothing'}`,
  );
}
