import type { Plugin } from 'graphql-yoga';
import { Refusal } from '../schema/errors.js';

const header = 'graphql-require-preflight';
const simpleTypes = /^(?:application\/x-www-form-urlencoded|multipart\/form-data|text\/plain)\b/i;

/**
 * Refuses what a foreign web page could make a browser send without asking first: forms, plain text, bare GETs
 * (https://fetch.spec.whatwg.org/#cors-safelisted-request-header). A JSON body or the header passes.
 */
export function usePreflight(): Plugin {
  return {
    onRequestParse({ request }) {
      const type = request.headers.get('content-type');
      if (request.headers.has(header) || (type && !simpleTypes.test(type))) return;
      const came = type ? `content-type ${type.slice(0, 60)}` : `a ${request.method} without a content-type`;
      const message = `Expected a POST with content-type application/json, or the header ${header}, got ${came}.`;
      throw new Refusal('PREFLIGHT_REQUIRED', message, { http: { status: 403 } });
    },
  };
}
