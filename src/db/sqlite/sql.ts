import { DatabaseSync } from '@photostructure/sqlite';
import { number, type Row } from './row.js';

export type SqlValue = string | number | null;
type Database = InstanceType<typeof DatabaseSync>;

/** Milliseconds that a write waits for other processes, which write a batch at a time. */
const patience = 30_000;

interface Prepared {
  readonly statement: ReturnType<Database['prepare']>;
  readonly columns: readonly string[];
}

/** A SQLite connection that prepares each text once, so SQL must come from a bounded set of texts: values go in `?`. */
export class Sql {
  readonly #database: Database;
  #writes = 0;
  readonly #statements = new Map<string, Prepared>();

  constructor(path: string) {
    this.#database = new DatabaseSync(path, { timeout: patience, enableForeignKeyConstraints: true });
  }

  /** Runs statements that take no values and give no rows. */
  exec(sql: string): void {
    this.#database.exec(sql);
  }

  /** Runs a statement; answers how many rows it changed. */
  run(sql: string, ...values: readonly SqlValue[]): number {
    return this.#prepare(sql).statement.run(...values).changes;
  }

  all(sql: string, ...values: readonly SqlValue[]): readonly Row[] {
    const { statement, columns } = this.#prepare(sql);
    return statement.all(...values).map((row) => rowOf(columns, row));
  }

  get(sql: string, ...values: readonly SqlValue[]): Row | undefined {
    const { statement, columns } = this.#prepare(sql);
    const row: unknown = statement.get(...values);
    return row === undefined ? undefined : rowOf(columns, row);
  }

  /** Rows one by one, for walks over the whole graph; other statements may run in between. */
  each(sql: string, ...values: readonly SqlValue[]): Iterable<Row> {
    return this.#database.prepare(sql).iterate(...values);
  }

  /** All or nothing. Waits for another writer before it reads, so what it reads stays true. */
  write<Result>(work: () => Result): Result {
    this.#writes += 1;
    this.#database.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.#database.exec('COMMIT');
      return result;
    } finally {
      // Not after a commit, nor after an error that made SQLite roll back by itself, such as a full disk.
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
    }
  }

  /** Differs from what it was when anything was written since, here or by another process. */
  version(): string {
    const row = this.get('PRAGMA data_version');
    return `${this.#writes} ${row ? number(row, 'data_version') : ''}`;
  }

  /** Reads one state of the graph, whatever another process writes meanwhile. */
  read<Result>(work: () => Result): Result {
    this.#database.exec('BEGIN DEFERRED');
    try {
      return work();
    } finally {
      this.#database.exec('ROLLBACK');
    }
  }

  close(): void {
    this.#statements.clear();
    this.#database.close();
  }

  #prepare(sql: string): Prepared {
    const known = this.#statements.get(sql);
    if (known) return known;
    const statement = this.#database.prepare(sql);
    // The way from SQLite to an object is long: lists of values come in less than two thirds of the time.
    statement.setReturnArrays(true);
    const prepared = { statement, columns: statement.columns().map(({ name }) => name) };
    this.#statements.set(sql, prepared);
    return prepared;
  }
}

function rowOf(columns: readonly string[], values: unknown): Row {
  if (!Array.isArray(values)) throw new Error(`expected the values of a row, got ${typeof values}`);
  const row: Record<string, unknown> = {};
  columns.forEach((column, index) => {
    row[column] = values[index];
  });
  return row;
}
