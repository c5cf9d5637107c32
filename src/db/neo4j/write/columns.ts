import type { Row } from '../row.js';

/**
 * Properties by their names, to travel as lists of values: without the names in every row there is half as much to
 * pack and to unpack.
 */
export interface Columns {
  /** The values of a row, the first of these that has them; null for what none has, which takes no place in the database. */
  list(...properties: readonly Row[]): readonly unknown[];
  /** One of these values in Cypher: `row[0]`. */
  value(variable: string, name: string): string;
  /** The map of properties that Cypher makes of the list that this variable holds: `{id: row[0], ...}`. */
  map(variable: string): string;
}

export function columns(names: readonly string[]): Columns {
  const value = (variable: string, name: string) => `${variable}[${names.indexOf(name)}]`;
  return {
    value,
    list: (...properties) => names.map((name) => properties.find((row) => name in row)?.[name] ?? null),
    map: (variable) => `{${names.map((name) => `${name}: ${value(variable, name)}`).join(', ')}}`,
  };
}
