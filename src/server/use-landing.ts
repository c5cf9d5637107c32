import type { Plugin } from 'graphql-yoga';

/** Sends who opens the bare address on to the API, where a browser finds GraphiQL. */
export function useLanding(endpoint: string): Plugin {
  return {
    onRequest({ request, url, endResponse, fetchAPI }) {
      if (url.pathname !== '/' || request.method !== 'GET') return;
      const text = `claimgraph answers GraphQL at ${endpoint}\n`;
      const headers = { location: endpoint, 'content-type': 'text/plain; charset=utf-8' };
      endResponse(new fetchAPI.Response(text, { status: 302, headers }));
    },
  };
}
