import { once } from 'node:events';
import { createServer, connect as dial, type Socket } from 'node:net';

/** A way to a server that can be cut while something is under way. */
export interface CuttingProxy {
  /** `bolt://` to the proxy. */
  readonly uri: string;
  /** Cuts every connection once after so many more bytes to the server. */
  cutAfter(bytes: number): void;
  /** How often it has cut. */
  cuts(): number;
  close(): Promise<void>;
}

export async function cuttingProxy(uri: string): Promise<CuttingProxy> {
  const { hostname, port } = new URL(uri);
  const sockets = new Set<Socket>();
  let left = Number.POSITIVE_INFINITY;
  let cuts = 0;
  const cut = () => {
    left = Number.POSITIVE_INFINITY;
    cuts += 1;
    for (const socket of sockets) socket.destroy();
  };
  const server = createServer((client) => {
    const upstream = dial(Number(port), hostname);
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => {
        sockets.delete(socket);
        client.destroy();
        upstream.destroy();
      });
    }
    client.on('data', (data) => {
      left -= data.length;
      if (left < 0) cut();
      else upstream.write(data);
    });
    upstream.pipe(client);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('expected a port, got none');
  return {
    uri: `bolt://127.0.0.1:${address.port}`,
    cutAfter: (bytes) => {
      left = bytes;
    },
    cuts: () => cuts,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await once(server.close(), 'close');
    },
  };
}
