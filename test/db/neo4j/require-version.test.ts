import { describe, expect, test } from '@jest/globals';
import { requireVersion } from '../../../src/db/neo4j/require-version.js';

describe('requireVersion', () => {
  test.each(['Neo4j/5.26.0', 'Neo4j/5.27-aura', 'Neo4j/2025.01.0', 'Neo4j/2026.10.1'])(
    'takes %s',
    (agent) => {
      expect(() => requireVersion(agent, 'bolt://h')).not.toThrow();
    },
  );

  test.each([
    ['Neo4j/5.25.1', 'Neo4j/5.25.1'],
    ['Neo4j/4.4.48', 'Neo4j/4.4.48'],
    ['Memgraph/2.1', 'Memgraph/2.1'],
    ['', 'a server that does not say its version'],
  ])('refuses %j', (agent, got) => {
    const message = `expected Neo4j 5.26 or newer at bolt://h, got ${got}`;
    const refusal = { name: 'StoreError', code: 'CANNOT_OPEN', message };
    expect(() => requireVersion(agent, 'bolt://h')).toThrow(expect.objectContaining(refusal));
  });
});
