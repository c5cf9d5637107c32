import { GraphQLError } from 'graphql';

/**
 * All codes by which the API refuses something. Each is the caller's fault and says how to mend it; what goes wrong
 * on our side is never told apart: it leaves as INTERNAL_SERVER_ERROR, without its message.
 */
export const refusalCodes = [
  'BAD_INPUT',
  'BAD_ID',
  'BAD_CURSOR',
  'QUERY_TOO_COSTLY',
  'PREFLIGHT_REQUIRED',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/**
 * What a refusal tells besides its message: figures for the client, and the HTTP status where the whole request is
 * refused. With `spec` it holds only for clients that accept `application/graphql-response+json`; others get 200, as
 * GraphQL over HTTP asks.
 */
export interface RefusalDetails {
  readonly found?: number;
  readonly limit?: number;
  readonly http?: { readonly status: number; readonly spec?: true };
}

/** The one error that reaches a client with its own words: they say what was expected and what came. */
export class Refusal extends GraphQLError {
  constructor(code: RefusalCode, message: string, details: RefusalDetails = {}) {
    super(message, { extensions: { ...details, code } });
  }
}

/** A caller's value as it may be repeated in a message: quoted, and cut after 60 characters. */
export function quoted(value: string): string {
  return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}...` : value);
}
