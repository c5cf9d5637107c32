import { Neo4jError } from 'neo4j-driver';
import type { Store } from '../store.js';
import { StoreError } from '../store-error.js';
import { type Address, type Credentials, readAddress } from './address.js';
import { Connection } from './connection.js';
import { failureOf } from './failure.js';
import { neo4jStore } from './neo4j-store.js';
import { prepareDatabase } from './prepare-database.js';
import { requireVersion } from './require-version.js';

/**
 * Opens the graph in this Neo4j (5.26 or newer) and makes one where the database is empty. Credentials may stand in
 * the URI instead. Throws a StoreError with the code CANNOT_OPEN for no server, a wrong password, too old a version or
 * a database that holds something else.
 */
export async function openNeo4jStore(uri: string, options: Credentials = {}): Promise<Store> {
  const address = readAddress(uri, options);
  const connection = new Connection(address);
  try {
    requireVersion(await connection.agent(), address.uri);
    await prepareDatabase(connection);
    return neo4jStore(connection);
  } catch (error) {
    await connection.close();
    throw refusalOf(error, address);
  }
}

function refusalOf(error: unknown, { uri, user, database }: Address): unknown {
  if (error instanceof Neo4jError && error.code.startsWith('Neo.ClientError.Security.')) {
    const expected = `expected a user and a password that Neo4j at ${uri} takes`;
    return new StoreError('CANNOT_OPEN', `${expected}, got a refusal for "${user}": ${error.message}`);
  }
  const failure = failureOf(error);
  if (failure instanceof StoreError) {
    const { code, message } = failure;
    const got = code === 'CANNOT_OPEN' ? `${message} (at ${uri})` : `expected a graph at ${uri}; ${message}`;
    return new StoreError('CANNOT_OPEN', got);
  }
  if (!(failure instanceof Neo4jError)) return failure;
  const where = database ? `the database "${database}" of ${uri}` : `the graph at ${uri}`;
  return new StoreError(
    'CANNOT_OPEN',
    `expected to open ${where}, got: ${failure.message} (${failure.code})`,
  );
}
