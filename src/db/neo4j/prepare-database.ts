import { StoreError } from '../store-error.js';
import type { Connection } from './connection.js';
import { number } from './row.js';
import { schemaStatements, schemaVersion } from './schema.js';

/**
 * Makes an empty database ours, or finds that it is; anything else is refused untouched: StoreError with the code
 * CANNOT_OPEN. The mark comes last, so that a database that bears it has all its indexes.
 */
export async function prepareDatabase(connection: Connection): Promise<void> {
  if (await isOurs(connection)) return;
  for (const statement of schemaStatements) {
    await connection.write((transaction) => transaction.rows(statement));
  }
  await connection.write((transaction) => transaction.rows('CALL db.awaitIndexes(300)'));
  // Another process may have done all this at the same time: the constraint leaves one mark.
  const mark = `MERGE (g:Claimgraph {id: 'graph'}) ON CREATE SET g.version = toInteger($version)`;
  await connection.write((transaction) => transaction.rows(mark, { version: schemaVersion }));
}

async function isOurs(connection: Connection): Promise<boolean> {
  const [row] = await connection.read((transaction) => transaction.rows(look));
  const version = row ? number(row, 'version') : 0;
  if (version === schemaVersion) return true;
  if (version > 0) {
    const hint =
      version > schemaVersion ? 'a newer claimgraph made it' : 'ingest its documents into a new one';
    throw new StoreError(
      'CANNOT_OPEN',
      `expected version ${schemaVersion} of a claimgraph, got version ${version}: ${hint}`,
    );
  }
  if (row && number(row, 'nodes') > 0) {
    throw new StoreError(
      'CANNOT_OPEN',
      'expected an empty database or a claimgraph, got a database with nodes of something else',
    );
  }
  return false;
}

const look = `
  OPTIONAL MATCH (g:Claimgraph)
  RETURN coalesce(max(g.version), 0) AS version, COUNT { MATCH (n) RETURN n LIMIT 1 } AS nodes`;
