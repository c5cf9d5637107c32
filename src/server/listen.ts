import { createServer as createHttpServer, type RequestListener, type Server } from 'node:http';

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
const requestTimeoutMs = 30_000;

/** Starts to answer; fails with a message that says which address could not be taken and what to do. */
export async function listen(
  handler: RequestListener,
  { host = '127.0.0.1', port = 4000 }: ListenOptions = {},
): Promise<Listening> {
  const server = createHttpServer({ requestTimeout: requestTimeoutMs }, handler);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(listenError(error, host, port)));
    server.listen(port, host, resolve);
  });
  return { url: urlOf(server, host), close: () => close(server) };
}

function urlOf(server: Server, host: string): string {
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : '';
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

function listenError(error: NodeJS.ErrnoException, host: string, port: number): Error {
  const reasons: Readonly<Record<string, string>> = {
    EADDRINUSE: `port ${port} is in use. Stop what uses it, or give another port; port 0 takes any free one`,
    EACCES: `port ${port} may not be used without more rights. Give one above 1023`,
    EADDRNOTAVAIL: `${host} is not an address of this machine. Give 127.0.0.1, or 0.0.0.0 for all of its addresses`,
    ENOTFOUND: `the host name ${host} is not known. Give 127.0.0.1, or 0.0.0.0 for all addresses of this machine`,
    ERR_SOCKET_BAD_PORT: `expected a port from 0 to 65535, got ${port}`,
  };
  const reason = reasons[error.code ?? ''] ?? error.message;
  return new Error(`listen: cannot listen on ${host}:${port}: ${reason}.`, { cause: error });
}

async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), graceMs);
  await closed;
  clearTimeout(timer);
}
