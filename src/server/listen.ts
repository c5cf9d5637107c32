import { once } from 'node:events';
import {
  createServer as createHttpServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';

/** Where to listen. Port 0 takes any free port. */
export interface ListenOptions {
  readonly host?: string;
  readonly port?: number;
}

/** A server that answers. */
export interface Listening {
  /** Its address, `http://127.0.0.1:4000`, without a slash at the end. */
  readonly url: string;
  /** Takes no more requests, lets those under way finish for five seconds, then cuts them off. */
  close(): Promise<void>;
}

const graceMs = 5_000;
const sweepMs = 50;
const requestTimeoutMs = 30_000;

/** Starts to answer; fails with a message that says which address could not be taken and what to do. */
export async function listen(
  handler: RequestListener,
  { host = '127.0.0.1', port = 4000 }: ListenOptions = {},
): Promise<Listening> {
  const server = createHttpServer({ requestTimeout: requestTimeoutMs }, handler);
  server.on('request', hangUpOnUnreadBody);
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    throw listenError(error, host, port);
  }
  return { url: urlOf(server, host), close: () => close(server) };
}

function urlOf(server: Server, host: string): string {
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : '';
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

function listenError(cause: unknown, host: string, port: number): Error {
  const reasons: Readonly<Record<string, string>> = {
    EADDRINUSE: `port ${port} is in use. Stop what uses it, or give another port; port 0 takes any free one`,
    EACCES: `port ${port} may not be used without more rights. Give one above 1023`,
    EADDRNOTAVAIL: `${host} is not an address of this machine. Give 127.0.0.1, or 0.0.0.0 for all of its addresses`,
    ENOTFOUND: `the host name ${host} is not known. Give 127.0.0.1, or 0.0.0.0 for all addresses of this machine`,
    ERR_SOCKET_BAD_PORT: `expected a port from 0 to 65535, got ${port}`,
  };
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : '';
  return new Error(`listen: cannot listen on ${host}:${port}: ${reasons[code] ?? String(cause)}.`, { cause });
}

/** A body that was refused halfway would hold its connection until the time for a request is over. */
function hangUpOnUnreadBody(request: IncomingMessage, response: ServerResponse): void {
  const { socket } = request;
  response.once('finish', () => {
    if (!request.complete) socket.destroySoon();
  });
}

async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // A connection that is kept alive turns idle when its last answer is out.
  const sweep = setInterval(() => server.closeIdleConnections(), sweepMs);
  const cut = setTimeout(() => server.closeAllConnections(), graceMs);
  await closed;
  clearInterval(sweep);
  clearTimeout(cut);
}
