import neo4j, { type Driver } from 'neo4j-driver';
import { citationProperties } from '../../../src/db/neo4j/write/properties.js';
import type { Extraction } from '../../../src/model/extraction.js';
import type { LocalNeo4j } from '../../neo4j/local-server.js';

/** The least that writing citations can cost: their nodes alone, without ids that are looked up or relationships. */
export class BareNodes {
  readonly #driver: Driver;

  constructor({ uri, user, password }: LocalNeo4j) {
    this.#driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  }

  async write(batch: readonly Extraction[]): Promise<void> {
    const rows = batch.flatMap(({ document, citations }) =>
      citations.map((citation) => citationProperties(citation, document)),
    );
    await this.#driver.executeQuery('CYPHER 5 UNWIND $rows AS row CREATE (n:Bare) SET n = row', { rows });
  }

  async remove(): Promise<void> {
    const session = this.#driver.session();
    await session.run('CYPHER 5 MATCH (n:Bare) CALL (n) { DELETE n } IN TRANSACTIONS OF 10000 ROWS');
    await session.close();
  }

  close(): Promise<void> {
    return this.#driver.close();
  }
}
