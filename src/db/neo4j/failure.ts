import { Neo4jError } from 'neo4j-driver';
import { StoreError } from '../store-error.js';

const unreachable = ['ServiceUnavailable', 'SessionExpired', 'N/A'];

/** What the driver or the server says, as the error that a caller of the store can act on. */
export function failureOf(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const { code, message } = error;
  if (unreachable.includes(code)) {
    return new StoreError('BUSY', `expected Neo4j to answer, got: ${message}`);
  }
  if (code.startsWith('Neo.TransientError.')) {
    return new StoreError('BUSY', `expected Neo4j to take the transaction, got: ${message} (${code})`);
  }
  if (message.startsWith('Property value is too large to index')) {
    // Predicates and dates are indexed; nobody means 8 kB of either.
    return new StoreError('BAD_EXTRACTION', `expected predicates and dates of at most 8,000 bytes, got more`);
  }
  if (/\.(?:Security|General)\.|\.Cluster\.NotALeader$/.test(code)) {
    return new StoreError('CANNOT_WRITE', `expected to use the graph in Neo4j, got: ${message} (${code})`);
  }
  return error;
}
