import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, test } from '@jest/globals';
import neo4j from 'neo4j-driver';
import { freePorts } from '../../../scripts/neo4j/free-ports.js';
import type { LocalNeo4j } from '../../../scripts/neo4j/local-server.js';
import { startCachedNeo4j } from '../../../scripts/neo4j/start-neo4j.js';
import { openNeo4jStore } from '../../../src/db/neo4j/open-neo4j-store.js';
import type { Store } from '../../../src/db/store.js';

/** A server whose database belongs to the tests. */
export interface TestServer extends LocalNeo4j {
  /** Runs Cypher past the store; rows as plain objects. */
  cypher(text: string, parameters?: object): Promise<readonly Record<string, unknown>[]>;
  /** A store on the database, emptied. */
  openEmpty(): Promise<Store>;
  open(): Promise<Store>;
}

/**
 * Registers tests that need a Neo4j. Where there is none, a skipped test stands for them and says why; where one is
 * required (CLAIMGRAPH_REQUIRE_NEO4J=1), that test fails.
 */
export async function withTestServer(register: (server: TestServer) => void): Promise<void> {
  const server = await testServer();
  if (typeof server !== 'string') {
    register(server);
    // Registered last, so that it runs after what the tests clear up themselves.
    afterAll(() => server.stop());
    return;
  }
  const required = process.env['CLAIMGRAPH_REQUIRE_NEO4J'] === '1';
  (required ? test : test.skip)(`needs a Neo4j: ${server}`, () => {
    throw new Error(server);
  });
}

/** Starts a server, or says why there is none. Refuses a database that holds anything but what tests left there. */
async function testServer(): Promise<TestServer | string> {
  const folder = mkdtempSync(join(tmpdir(), 'claimgraph-neo4j-'));
  const place = { folder, ports: await freePorts() };
  const server = await startCachedNeo4j(place);
  if (typeof server === 'string') return server;
  const { uri, user, password } = server;
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  const cypher: TestServer['cypher'] = async (text, parameters) => {
    const { records } = await driver.executeQuery(`CYPHER 5 ${text}`, parameters);
    return records.map((record) => record.toObject());
  };
  const open = () => openNeo4jStore(uri, { user, password });
  const openEmpty = async () => {
    await cypher('MATCH (n) WHERE NOT n:Claimgraph DETACH DELETE n');
    const store = await open();
    await cypher('MATCH (g:Claimgraph) SET g.ofTests = true');
    return store;
  };
  const [found] = await cypher(
    'OPTIONAL MATCH (n) RETURN count(n) AS nodes, COUNT { (:Claimgraph {ofTests: true}) } AS marks',
  );
  if (found?.['nodes'] !== 0 && found?.['marks'] === 0) {
    await driver.close();
    throw new Error(
      'expected an empty database in NEO4J_URI, since the tests delete all of it; got one with nodes',
    );
  }
  return {
    ...server,
    cypher,
    open,
    openEmpty,
    stop: async () => {
      await cypher('MATCH (n) DETACH DELETE n');
      await driver.close();
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
