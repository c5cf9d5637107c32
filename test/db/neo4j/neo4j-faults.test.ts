import { faults } from './faults.js';
import { kills } from './kills.js';
import { withTestServer } from './test-server.js';

await withTestServer((server) => {
  faults(server);
  kills(server);
});
