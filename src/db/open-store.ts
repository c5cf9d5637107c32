import { openSqliteStore } from './sqlite/open-sqlite-store.js';
import type { Store } from './store.js';
import { StoreError } from './store-error.js';

/**
 * Opens the store that a URI names: `sqlite:PATH`, `sqlite::memory:`, or a bare path that ends in `.db`.
 * Anything else is a StoreError with the code BAD_URI, whose message shows no password.
 */
export async function openStore(uri: string): Promise<Store> {
  const [, path] = /^sqlite:(.+)$/s.exec(uri) ?? /^((?:[a-z]:)?[^:]+\.db)$/is.exec(uri) ?? [];
  if (path !== undefined) return openSqliteStore(path);
  const expected = 'expected sqlite:PATH, sqlite::memory: or a path that ends in .db';
  const hint = /^(neo4j|bolt)(\+s(sc)?)?:/i.test(uri) ? ' (not supported by this version yet)' : '';
  throw new StoreError('BAD_URI', `${expected}, got "${withoutPassword(uri)}"${hint}`);
}

/** A URI may hold a password before its last `@`, well-formed or not; only the scheme before it is safe to show. */
function withoutPassword(uri: string): string {
  return uri.replace(/^(?<scheme>[a-z0-9+.-]*:\/\/)?.*@/is, '$<scheme>***@').slice(0, 200);
}
