import { closeSync, existsSync, mkdirSync, openSync, readSync } from 'node:fs';
import { totalmem } from 'node:os';
import { dirname } from 'node:path';
import { StoreError } from '../store-error.js';
import { reasonNotToOpen } from './failure.js';
import { number } from './row.js';
import { applicationId, schemaSql, schemaVersion } from './schema.js';
import { Sql } from './sql.js';

/**
 * Opens a graph file, or makes one where nothing or an empty file is; the folder is made too. Anything else that
 * stands there is refused untouched: StoreError with the code CANNOT_OPEN.
 */
export function openDatabase(path: string): Sql {
  let sql: Sql | undefined;
  try {
    if (path !== ':memory:') preparePlace(path);
    sql = new Sql(path);
    sql.exec('PRAGMA temp_store = MEMORY');
    requireOurs(sql, path);
    sql.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 16000');
    sql.exec(`PRAGMA cache_size = -${cacheKilobytes()}`);
    sql.write(() => createTables(sql, path));
    return sql;
  } catch (error) {
    sql?.close();
    if (error instanceof StoreError) throw error;
    const expected = `expected a claimgraph file that can be read and written, or a place for a new one, at ${path}`;
    throw new StoreError('CANNOT_OPEN', `${expected}; got: ${reasonNotToOpen(error)}`);
  }
}

/**
 * What SQLite may keep of the file in memory, of which it takes only what it reads: a sixteenth of the machine's. Ids are
 * hashes, so that a write into a graph of a million citations touches pages all over it.
 */
function cacheKilobytes(): number {
  const limit = process.constrainedMemory() || totalmem();
  const share = Math.min(limit, totalmem()) / 16;
  return Math.round(Math.min(Math.max(share, 64 * mebibyte), 1024 * mebibyte) / 1024);
}

const mebibyte = 1024 * 1024;

/** SQLite takes a file of a few bytes for an empty database and would overwrite it, so we look at it first. */
function preparePlace(path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  if (!existsSync(path)) return;
  const file = openSync(path, 'r');
  const head = Buffer.alloc(magic.length);
  const length = readSync(file, head);
  closeSync(file);
  if (length > 0 && !head.equals(magic)) {
    const got = `a file that is no SQLite database (it begins with ${JSON.stringify(head.toString('latin1', 0, length))})`;
    throw new StoreError('CANNOT_OPEN', `expected a claimgraph file at ${path}, got ${got}`);
  }
}

/** How every SQLite file begins; published in https://sqlite.org/fileformat2.html. */
const magic = Buffer.from('SQLite format 3\0', 'latin1');

/** A second process may have made the tables between the look and the lock, so it looks again. */
function createTables(sql: Sql | undefined, path: string): void {
  if (sql && requireOurs(sql, path) === 'EMPTY') sql.exec(schemaSql);
}

function requireOurs(sql: Sql, path: string): 'EMPTY' | 'OURS' {
  const application = pragma(sql, 'application_id');
  const version = pragma(sql, 'user_version');
  const tables = sql.get('SELECT count(*) AS count FROM sqlite_schema');
  if (application === 0 && version === 0 && tables && number(tables, 'count') === 0) return 'EMPTY';
  if (application !== applicationId) {
    const got = `the database of another program (application_id ${application})`;
    throw new StoreError('CANNOT_OPEN', `expected a claimgraph file at ${path}, got ${got}`);
  }
  if (version !== schemaVersion) {
    const expected = `expected version ${schemaVersion} of the claimgraph file at ${path}`;
    const hint = version > schemaVersion ? 'a newer claimgraph made it' : 'ingest its documents again';
    throw new StoreError('CANNOT_OPEN', `${expected}, got version ${version}: ${hint}`);
  }
  return 'OURS';
}

function pragma(sql: Sql, name: 'application_id' | 'user_version'): number {
  const row = sql.get(`PRAGMA ${name}`);
  return row ? number(row, name) : 0;
}
