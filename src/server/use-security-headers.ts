import type { Plugin } from 'graphql-yoga';

const always = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
};

/**
 * GraphiQL writes its script and style into the page and starts its editors from blobs, so both must be allowed;
 * nothing else may be loaded, framed or sent elsewhere.
 */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'unsafe-inline' blob:",
  "style-src 'unsafe-inline'",
  'font-src data:',
  'img-src data:',
  'worker-src blob:',
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const dataPolicy = "default-src 'none'; frame-ancestors 'none'";

/** Puts on every answer what keeps a browser from guessing its type, framing it or letting other pages read it. */
export function useSecurityHeaders(): Plugin {
  return {
    onResponse({ response }) {
      const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
      response.headers.set('content-security-policy', isPage ? pagePolicy : dataPolicy);
      for (const [name, value] of Object.entries(always)) response.headers.set(name, value);
    },
  };
}
