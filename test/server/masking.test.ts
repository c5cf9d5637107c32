import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Store } from '../../src/db/store.js';
import { StoreError } from '../../src/db/store-error.js';
import { storeWith } from '../schema/ask.js';
import { threeDocuments } from '../schema/three-documents.js';
import { post, quietServer } from './post.js';

const store = await storeWith(threeDocuments);
afterAll(() => store.close());
const secret = 'SQLITE_CORRUPT at /home/someone/graph.db';
const before = process.env['NODE_ENV'];

const masked = { code: 'INTERNAL_SERVER_ERROR' };

describe.each(['production', 'development'])('a fault of the store in %s', (mode) => {
  beforeEach(() => {
    process.env['NODE_ENV'] = mode;
  });
  afterAll(() => {
    process.env['NODE_ENV'] = before;
  });

  test.each([
    ['an error', new Error(secret)],
    ['an error of the store', new StoreError('BUSY', secret)],
    ['a refused key of another list', new StoreError('BAD_PAGE_KEY', secret)],
  ])('leaves as a masked error when it is %s', async (_title, error) => {
    const broken: Store = { ...store, listClaims: () => Promise.reject(error) };
    const [server, logged] = quietServer(broken);
    const { body } = await post(server, '{ claims { edges { cursor } } }');
    expect(body.errors[0].extensions).toMatchObject(masked);
    expect(JSON.stringify(body)).not.toContain('SQLITE');
    expect(String(logged[0])).toContain(secret);
  });

  test('spares the fields that could be answered', async () => {
    const broken: Store = { ...store, entitiesNamed: () => Promise.reject(new Error(secret)) };
    const [server] = quietServer(broken);
    const { body, status } = await post(server, '{ entity(name: "Norland") { name } stats { documents } }');
    expect(body).toMatchObject({
      data: { entity: null, stats: { documents: 3 } },
      errors: [{ path: ['entity'], extensions: masked }],
    });
    expect(status).toBe(200);
  });

  test('is masked when a loader meets it', async () => {
    const broken: Store = { ...store, documents: () => Promise.reject(new Error(secret)) };
    const [server] = quietServer(broken);
    const query = '{ claims { edges { node { citations { edges { node { document { title } } } } } } } }';
    const { body } = await post(server, query);
    expect(body.errors[0].extensions).toMatchObject(masked);
    expect(JSON.stringify(body)).not.toContain('SQLITE');
  });

  test('is masked when a row names another that is missing', async () => {
    const broken: Store = { ...store, entities: (ids) => Promise.resolve(ids.map(() => null)) };
    const [server, logged] = quietServer(broken);
    const { body } = await post(server, '{ claims(first: 1) { edges { node { subject { name } } } } }');
    expect(body.errors[0].extensions).toMatchObject(masked);
    expect(String(logged[0])).toContain('does not hold');
  });
});
