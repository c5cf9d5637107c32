import { Lexer, Source, TokenKind } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { Refusal } from '../schema/errors.js';

/** Refuses a document of more than `limit` tokens before it is parsed, so no depth of nesting can fill the stack. */
export function useMaxTokens(limit: number): Plugin {
  return {
    onParse({ parseFn, setParseFn }) {
      setParseFn((source: string | Source, options?: unknown) => {
        checkTokens(source, limit);
        return parseFn(source, options);
      });
    },
  };
}

function checkTokens(source: string | Source, limit: number): void {
  const lexer = new Lexer(typeof source === 'string' ? new Source(source) : source);
  for (let found = 1; lexer.advance().kind !== TokenKind.EOF; found += 1) {
    if (found <= limit) continue;
    const message = `A query may have ${limit} tokens at most, got more. Ask for less, or in several requests.`;
    throw new Refusal('QUERY_TOO_COSTLY', message, { limit, http: { status: 400, spec: true } });
  }
}
