import { StoreError } from '../store-error.js';

/** Where a Neo4j is and who asks; `uri` carries no credentials. */
export interface Address {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** The server's default database where it is missing. */
  readonly database?: string | undefined;
}

/** What a URI may leave out. */
export interface Credentials {
  readonly user?: string | undefined;
  readonly password?: string | undefined;
  readonly database?: string | undefined;
}

export const neo4jScheme = /^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\//i;

/**
 * Reads `neo4j://user:password@host:port/database`, all but the host optional; what the URI leaves out comes from
 * `otherwise`. A StoreError with the code BAD_URI never shows the password.
 */
export function readAddress(uri: string, otherwise: Credentials = {}): Address {
  const url = neo4jScheme.test(uri) && URL.canParse(uri) ? new URL(uri) : null;
  if (!url?.hostname) {
    throw new StoreError('BAD_URI', 'expected neo4j://USER:PASSWORD@HOST:PORT, got a URI without a host');
  }
  const database = plain(url.pathname.slice(1)) || otherwise.database;
  return {
    uri: `${url.protocol}//${url.host}${url.search}`,
    user: plain(url.username) || otherwise.user || 'neo4j',
    password: plain(url.password) || otherwise.password || '',
    ...(database && { database }),
  };
}

/** Undoes percent-encoding where there is some; a password may hold a bare `%`. */
function plain(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
