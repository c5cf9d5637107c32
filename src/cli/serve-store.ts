import type { Store } from '../db/store.js';
import { closeOnSignal } from '../server/close-on-signal.js';
import type { Option } from './define-command.js';
import { UsageError } from './usage-error.js';

export const listenOptions = {
  host: {
    type: 'string',
    value: 'HOST',
    about: 'Address to listen on. Default: 127.0.0.1, this machine alone.',
  },
  port: { type: 'string', value: 'PORT', about: 'Port to listen on; 0 takes any free one. Default: 4000.' },
} as const satisfies Record<string, Option>;

interface ListenValues {
  readonly host?: string | undefined;
  readonly port?: string | undefined;
}

/** Answers GraphQL over a store until the process is told to end. */
export async function serveStore(store: Store, { host, port }: ListenValues): Promise<void> {
  // GraphQL checks with every value of a type that it was not installed twice, unless this is set before it loads.
  process.env['NODE_ENV'] ??= 'production';
  // Loaded here and not above: commands that do not serve should not wait for it.
  const { createServer } = await import('../server.js');
  const listening = await createServer({ store }).listen({
    ...(host && { host }),
    ...(port !== undefined && { port: portOf(port) }),
  });
  process.stdout.write(`GraphQL at ${listening.url}/graphql (Ctrl+C to stop)\n`);
  await new Promise<void>((resolve) => {
    closeOnSignal(async () => {
      await listening.close();
      resolve();
    });
  });
}

/** A port from the command line; checked before any work is done. */
export function portOf(value: string): number {
  const port = Number(value);
  if (/^\d+$/.test(value) && port <= 65_535) return port;
  throw new UsageError(`expected --port to be a number from 0 to 65535, got ${value}`);
}
