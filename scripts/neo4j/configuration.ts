import type { Neo4jPorts } from './local-server.js';
import { serverMemory } from './memory.js';

/** The text of `neo4j.conf` for a small server that only this machine can reach and that reports to nobody. */
export function configuration({ bolt, http }: Neo4jPorts): string {
  const { heap, pageCache } = serverMemory();
  return `server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:${bolt}
server.bolt.advertised_address=127.0.0.1:${bolt}
server.http.listen_address=127.0.0.1:${http}
server.http.advertised_address=127.0.0.1:${http}
server.https.enabled=false
dbms.usage_report.enabled=false
server.memory.heap.initial_size=512m
server.memory.heap.max_size=${heap}
server.memory.pagecache.size=${pageCache}
db.tx_log.rotation.retention_policy=100M size
`;
}
