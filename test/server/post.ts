import type { Store } from '../../src/db/store.js';
import { createServer, type GraphServer } from '../../src/server.js';

/** A server over a store, and what it logged as errors. */
export function quietServer(store: Store): readonly [server: GraphServer, errors: unknown[]] {
  const errors: unknown[] = [];
  const ignore = () => undefined;
  const logging = {
    debug: ignore,
    info: ignore,
    warn: ignore,
    error: (...args: unknown[]) => {
      errors.push(...args);
    },
  };
  return [createServer({ store, logging }), errors];
}

/** A GraphQL request as a program sends it: POST, JSON. */
export function jsonRequest(body: unknown, headers: Record<string, string> = {}): Request {
  return new Request('http://test/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json',
      ...headers,
    },
    body: JSON.stringify(body),
  });
}

/** The status and the parsed body of the answer to a query. */
export async function post(server: GraphServer, query: string, variables: Record<string, unknown> = {}) {
  const response = await server.fetch(jsonRequest({ query, variables }));
  const body = await response.json();
  return { status: response.status, body };
}
