import { once } from 'node:events';
import { createServer } from 'node:net';
import type { Neo4jPorts } from './local-server.js';

/** Two ports of the loopback that nobody listens on now. */
export async function freePorts(): Promise<Neo4jPorts> {
  const servers = [createServer(), createServer()];
  for (const server of servers) await once(server.listen(0, '127.0.0.1'), 'listening');
  const [bolt, http] = servers.map((server) => {
    const address = server.address();
    return typeof address === 'object' ? address?.port : undefined;
  });
  for (const server of servers) await once(server.close(), 'close');
  if (bolt === undefined || http === undefined) throw new Error('expected two free ports, got none');
  return { bolt, http };
}
