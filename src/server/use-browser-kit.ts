import { readFile } from 'node:fs/promises';
import type { Plugin } from 'graphql-yoga';
import { packageFile } from '../package-root.js';

/** What Neo4j Browser may load, and nothing else of the folder. */
const files: ReadonlySet<string> = new Set(['/browser/claimgraph.grass', '/browser/guide.md']);

/** Browser runs on another port and asks first: it sends headers against caching, at times its tracer's too. */
const shared = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET',
  'access-control-allow-headers': '*',
};

/** Gives Neo4j Browser its style and guide, which any page may read: `:style http://localhost:4000/browser/...`. */
export function useBrowserKit(): Plugin {
  return {
    async onRequest({ request, url, endResponse, fetchAPI }) {
      if (!files.has(url.pathname)) return;
      if (request.method === 'OPTIONS') {
        endResponse(new fetchAPI.Response(null, { status: 204, headers: shared }));
      } else if (request.method === 'GET') {
        const headers = { ...shared, 'content-type': 'text/plain; charset=utf-8' };
        endResponse(new fetchAPI.Response(await readFile(packageFile(url.pathname.slice(1))), { headers }));
      }
    },
  };
}
