import { StoreError } from '../store-error.js';

/**
 * Refuses a server older than 5.26, which brought dynamic labels and types: StoreError with the code CANNOT_OPEN.
 * `agent` is what it calls itself, `Neo4j/5.26.26`; from 2025 on versions are years.
 */
export function requireVersion(agent: string, uri: string): void {
  const [, major, minor] = /^Neo4j\/(\d+)\.(\d+)/.exec(agent) ?? [];
  const [year, release] = [Number(major), Number(minor)];
  if (year > 5 || (year === 5 && release >= 26)) return;
  const got = agent || 'a server that does not say its version';
  throw new StoreError('CANNOT_OPEN', `expected Neo4j 5.26 or newer at ${uri}, got ${got}`);
}
