import { afterAll, test } from '@jest/globals';
import { storeContract } from '../store-contract.js';
import { browserGraph } from './browser-graph.js';
import { faults } from './faults.js';
import { injection } from './injection.js';
import { opening } from './opening.js';
import { sameAsSqlite } from './same-as-sqlite.js';
import { testServer } from './test-server.js';

const server = await testServer();

if (typeof server === 'string') {
  const required = process.env['CLAIMGRAPH_REQUIRE_NEO4J'] === '1';
  (required ? test : test.skip)(`a Neo4j is there to test with`, () => {
    throw new Error(server);
  });
} else {
  afterAll(() => server.stop());
  storeContract('the Neo4j store', server.openEmpty, 5);
  sameAsSqlite(server, 8);
  browserGraph(server);
  injection(server);
  opening(server);
  faults(server);
}
