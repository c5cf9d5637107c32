import { afterAll, describe, expect, test } from '@jest/globals';
import { openNeo4jStore } from '../../../src/db/neo4j/open-neo4j-store.js';
import { openStore } from '../../../src/db/open-store.js';
import { graph } from '../contract/sample-graph.js';
import type { TestServer } from './test-server.js';

/** What opening a store does with servers and databases that are not as they should be. */
export function opening(server: TestServer): void {
  describe('opening', () => {
    const { uri, user, password } = server;
    afterAll(async () => {
      await server.cypher('MATCH (n) DETACH DELETE n');
      await (await server.openEmpty()).close();
    });

    test('takes the credentials from the URI, and finds the graph again', async () => {
      const store = await server.openEmpty();
      await store.write(Object.values(graph));
      const digest = await store.digest();
      await store.close();
      const again = await openStore(uri.replace('://', `://${user}:${encodeURIComponent(password)}@`));
      expect(await again.digest()).toBe(digest);
      await again.close();
    });

    test('refuses a wrong password and does not show it', async () => {
      const opened = openNeo4jStore(uri, { user, password: 'wrong-secret' });
      const message = expect.stringMatching(/expected a user and a password .* got a refusal for "neo4j"/);
      await expect(opened).rejects.toMatchObject({ name: 'StoreError', code: 'CANNOT_OPEN', message });
      await expect(opened).rejects.not.toThrow(/wrong-secret/);
    });

    test('says where no server answers', async () => {
      const message = expect.stringMatching(
        /expected a graph at bolt:\/\/127\.0\.0\.1:1; expected Neo4j to answer/,
      );
      const refusal = { name: 'StoreError', code: 'CANNOT_OPEN', message };
      await expect(openNeo4jStore('bolt://127.0.0.1:1', { password })).rejects.toMatchObject(refusal);
    });

    test('refuses a database that is not there', async () => {
      const opened = openNeo4jStore(uri, { user, password, database: 'nowhere' });
      const message = expect.stringMatching(/expected to open the database "nowhere"/);
      await expect(opened).rejects.toMatchObject({ code: 'CANNOT_OPEN', message });
    });

    test.each([
      [
        'MATCH (g:Claimgraph) DELETE g CREATE (:Person {name: "Ann"})',
        /expected an empty database or a claimgraph/,
      ],
      ['MATCH (g:Claimgraph) SET g.version = 9', /got version 9: a newer/],
    ])('after %s refuses the database and leaves it as it is', async (cypher, message) => {
      await server.cypher('MATCH (n) DETACH DELETE n');
      await (await server.open()).close();
      await server.cypher(cypher);
      const nodes = 'MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties ORDER BY labels';
      const before = await server.cypher(nodes);
      const refusal = { name: 'StoreError', code: 'CANNOT_OPEN', message: expect.stringMatching(message) };
      await expect(server.open()).rejects.toMatchObject(refusal);
      expect(await server.cypher(nodes)).toEqual(before);
    });

    test('an emptied database refuses writes until it is opened again', async () => {
      await server.cypher('MATCH (n) DETACH DELETE n');
      const store = await server.open();
      await server.cypher('MATCH (g:Claimgraph) DELETE g');
      await expect(store.write([graph.first])).rejects.toMatchObject({ code: 'CANNOT_WRITE' });
      await store.close();
    });
  });
}
