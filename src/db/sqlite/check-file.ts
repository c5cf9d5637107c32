import type { Violation } from '../store.js';
import { numberOrNull, type Row, text } from './row.js';
import type { Sql } from './sql.js';

/** Whether SQLite finds its file sound: nothing that is read from a damaged one can be trusted. */
export function checkFile(sql: Sql): readonly Violation[] {
  const problems = () => sql.all('PRAGMA integrity_check').map((row) => text(row, 'integrity_check'));
  return attempt(problems)
    .filter((problem) => problem !== 'ok')
    .map((problem) => ({ rule: 'file', id: '', message: `expected a sound file, got: ${problem}` }));
}

/** Some damage makes the look for damage fail. */
function attempt(problems: () => readonly string[]): readonly string[] {
  try {
    return problems();
  } catch (error) {
    return [String(error)];
  }
}

/** Whether every reference between rows has its target. */
export function* checkReferences(sql: Sql): Iterable<Violation> {
  for (const row of sql.all('PRAGMA foreign_key_check')) {
    const [table, parent] = [text(row, 'table'), text(row, 'parent')];
    const message = `expected a row of ${parent} for this row of ${table}, got none`;
    yield { rule: 'reference', id: idOf(sql, table, row), message };
  }
}

/** The id of the row that refers to nothing; its table's name where its rows have no id of their own. */
function idOf(sql: Sql, table: string, row: Row): string {
  const key = numberOrNull(row, 'rowid');
  const found = key === null ? undefined : sql.get(`SELECT id FROM "${table}" WHERE key = ?`, key);
  return found ? text(found, 'id') : table;
}
