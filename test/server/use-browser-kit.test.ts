import { afterAll, describe, expect, test } from '@jest/globals';
import { storeWith } from '../schema/ask.js';
import { quietServer } from './post.js';

const store = await storeWith([]);
afterAll(() => store.close());
const [server] = quietServer(store);

const ask = (path: string, method = 'GET') => server.fetch(new Request(`http://test${path}`, { method }));

describe('the kit for Neo4j Browser', () => {
  test.each([
    ['/browser/claimgraph.grass', 'node.Person {'],
    ['/browser/guide.md', '# A graph with its sources'],
  ])('gives %s to any page', async (path, part) => {
    const response = await ask(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(await response.text()).toContain(part);
  });

  test('lets Browser send what headers it likes', async () => {
    const { status, headers } = await ask('/browser/guide.md', 'OPTIONS');
    expect(status).toBe(204);
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('access-control-allow-headers')).toBe('*');
  });

  test.each([
    '/browser/',
    '/browser/queries/paths.cypher',
    '/browser/..%2Fpackage.json',
    '/browser/guide.md/',
  ])('has nothing at %s', async (path) => {
    expect((await ask(path)).status).toBe(404);
  });

  test('takes nothing', async () => {
    expect((await ask('/browser/guide.md', 'POST')).status).toBe(404);
  });

  test('keeps the API itself closed to other pages', async () => {
    expect((await ask('/graphql', 'OPTIONS')).headers.get('access-control-allow-origin')).toBeNull();
  });
});
