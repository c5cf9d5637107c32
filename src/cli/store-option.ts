import { existsSync } from 'node:fs';
import { openStore } from '../db/open-store.js';
import type { Store } from '../db/store.js';
import type { ExitCode, Option } from './define-command.js';

export const storeOption = {
  type: 'string',
  value: 'URI',
  about:
    'Where the graph is: sqlite:FILE or neo4j://HOST:PORT (also bolt://, neo4j+s://), user and password in NEO4J_USER ' +
    'and NEO4J_PASSWORD. Default: $CLAIMGRAPH_STORE, else sqlite:claimgraph.db.',
} as const satisfies Option;

/** The store that was named, or the default. */
export function storeUri(value: string | undefined, otherwise = 'sqlite:claimgraph.db'): string {
  return value ?? (process.env['CLAIMGRAPH_STORE'] || otherwise);
}

/** Opens a store for as long as `use` takes; creates it where there is none. */
export async function withStore(uri: string, use: (store: Store) => Promise<ExitCode>): Promise<ExitCode> {
  const store = await openStore(uri);
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}

/** As `withStore`, for commands that make no sense on a graph that is not there. */
export async function withExistingStore(
  uri: string,
  use: (store: Store) => Promise<ExitCode>,
): Promise<ExitCode> {
  const file = /^(?:sqlite:)?([^:]+)$/.exec(uri)?.[1];
  if (file && !existsSync(file)) {
    throw new Error(`expected a graph in ${file}, got no such file; claimgraph ingest makes one`);
  }
  return withStore(uri, use);
}
