import { storeContract } from '../store-contract.js';
import { browserGraph } from './browser-graph.js';
import { damage } from './damage.js';
import { injection } from './injection.js';
import { opening } from './opening.js';
import { plans } from './plans.js';
import { sameAsSqlite } from './same-as-sqlite.js';
import { withTestServer } from './test-server.js';

await withTestServer((server) => {
  storeContract('the Neo4j store', server.openEmpty, 5);
  sameAsSqlite(server, 8);
  browserGraph(server);
  injection(server);
  damage(server);
  plans(server);
  opening(server);
});
