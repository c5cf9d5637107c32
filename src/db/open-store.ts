import { neo4jScheme } from './neo4j/address.js';
import { openSqliteStore } from './sqlite/open-sqlite-store.js';
import type { Store } from './store.js';
import { StoreError } from './store-error.js';

/**
 * Opens the store that a URI names: `sqlite:PATH`, `sqlite::memory:`, a bare path that ends in `.db`, or
 * `neo4j://USER:PASSWORD@HOST:PORT/DATABASE` (also bolt://, neo4j+s:// and their like), whose user and password may
 * stand in NEO4J_USER and NEO4J_PASSWORD instead. Anything else is a StoreError with the code BAD_URI, whose message
 * shows no password.
 */
export async function openStore(uri: string): Promise<Store> {
  const [, path] = /^sqlite:(.+)$/s.exec(uri) ?? /^((?:[a-z]:)?[^:]+\.db)$/is.exec(uri) ?? [];
  if (path !== undefined) return openSqliteStore(path);
  if (neo4jScheme.test(uri)) {
    // Loaded when asked for, so that the driver costs nobody else their start-up.
    const { openNeo4jStore } = await import('./neo4j/open-neo4j-store.js');
    return openNeo4jStore(uri, { user: process.env['NEO4J_USER'], password: process.env['NEO4J_PASSWORD'] });
  }
  const expected = 'expected sqlite:PATH, sqlite::memory:, a path that ends in .db, or neo4j://HOST:PORT';
  throw new StoreError('BAD_URI', `${expected}, got "${withoutPassword(uri)}"`);
}

/** A URI may hold a password before its last `@`, well-formed or not; only the scheme before it is safe to show. */
function withoutPassword(uri: string): string {
  return uri.replace(/^(?<scheme>[a-z0-9+.-]*:\/\/)?.*@/is, '$<scheme>***@').slice(0, 200);
}
