import { createYoga, useReadinessCheck, type YogaServerOptions } from 'graphql-yoga';
import type { Store } from './db/store.js';
import { type Context, createContext } from './schema/context.js';
import { schema } from './schema/schema.js';
import { firstQuery } from './server/first-query.js';
import { type Listening, type ListenOptions, listen } from './server/listen.js';
import { renderGraphiQL } from './server/render-graphiql.js';
import { useBrowserKit } from './server/use-browser-kit.js';
import { useLanding } from './server/use-landing.js';
import { useMaxTokens } from './server/use-max-tokens.js';
import { usePreflight } from './server/use-preflight.js';
import { useSecurityHeaders } from './server/use-security-headers.js';

const endpoint = '/graphql';
const maxTokens = 1000;
const maxBodyBytes = 100_000;

export interface ServerOptions {
  /** Where the graph lives. The server reads from it and never closes it. */
  readonly store: Store;
  /** Where faults of ours are told in full, and how much of the rest; the console without it. */
  readonly logging?: YogaServerOptions<object, Context>['logging'];
}

/** The API over HTTP. */
export interface GraphServer {
  /** Answers one request without a socket. */
  fetch(request: Request): Promise<Response>;
  /** Starts to answer on an address; 127.0.0.1:4000 unless told otherwise. */
  listen(options?: ListenOptions): Promise<Listening>;
}

/** The HTTP pipeline over a store: GraphQL and GraphiQL at /graphql, `/health` and `/ready` for who watches over it. */
export function createServer({ store, logging = 'warn' }: ServerOptions): GraphServer {
  const yoga = createYoga<object, Context>({
    schema,
    context: () => createContext(store),
    plugins: [
      // On every answer, also those given below.
      useSecurityHeaders(),
      // Answered without GraphQL. (Yoga answers /health itself: the process lives.)
      useLanding(endpoint),
      useBrowserKit(),
      useReadinessCheck({ check: () => isReady(store) }),
      // Before the body is read.
      usePreflight(),
      // Before the query is parsed. Its depth and cost are checked before the first field is resolved (schema/cost.ts).
      useMaxTokens(maxTokens),
    ],
    graphqlEndpoint: endpoint,
    graphiql: { title: 'claimgraph', defaultQuery: firstQuery },
    renderGraphiQL,
    maxRequestBodySize: maxBodyBytes,
    // Reads are open, but only to pages of this server and to programs; nothing is taken that needs no asking first.
    cors: false,
    multipart: false,
    batching: false,
    landingPage: false,
    maskedErrors: { isDev: false },
    logging,
  });
  return {
    fetch: async (request) => yoga.fetch(request),
    listen: (options) => listen(yoga, options),
  };
}

/** Whether the store answers a small question. Why it does not is for the log, not for the caller. */
async function isReady(store: Store): Promise<boolean> {
  try {
    await store.listDocuments({ limit: 1 });
    return true;
  } catch {
    return false;
  }
}
