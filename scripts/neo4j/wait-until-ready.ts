import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import type { LocalNeo4j } from './local-server.js';

/**
 * Resolves when the server lets its user in; throws what it last said after `patience` milliseconds, or at once when
 * `ended` gives the reason why it never will.
 */
export async function waitUntilReady(
  { uri, user, password }: Pick<LocalNeo4j, 'uri' | 'user' | 'password'>,
  patience: number,
  ended: () => string | null = () => null,
): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { connectionTimeout: 2000 });
  const until = Date.now() + patience;
  try {
    for (;;) {
      const failure = await driver.verifyConnectivity().then(
        () => null,
        (error: Error) => error.message,
      );
      if (failure === null) return;
      const end = ended();
      if (end !== null) throw new Error(`expected Neo4j at ${uri}, but it ended: ${end}`);
      if (Date.now() > until) throw new Error(`expected Neo4j at ${uri}, got: ${failure}`);
      await sleep(200);
    }
  } finally {
    await driver.close();
  }
}
