import { afterAll, describe, expect, test } from '@jest/globals';
import { getIntrospectionQuery, parse, validate } from 'graphql';
import { schema } from '../../src/schema/schema.js';
import { firstQuery } from '../../src/server/first-query.js';
import { storeWith } from '../schema/ask.js';
import { threeDocuments } from '../schema/three-documents.js';
import { jsonRequest, post, quietServer } from './post.js';

const store = await storeWith(threeDocuments);
afterAll(() => store.close());
const [server] = quietServer(store);

const page = () => server.fetch(new Request('http://test/graphql', { headers: { accept: 'text/html' } }));

describe('health', () => {
  test('says that the process lives, whatever the store does', async () => {
    const [broken] = quietServer({ ...store, listDocuments: () => Promise.reject(new Error('gone')) });
    expect((await broken.fetch(new Request('http://test/health'))).status).toBe(200);
  });

  test('is ready while the store answers', async () => {
    expect((await server.fetch(new Request('http://test/ready'))).status).toBe(200);
  });

  test('is not ready while the store fails, and does not say why', async () => {
    const [broken] = quietServer({ ...store, listDocuments: () => Promise.reject(new Error('gone')) });
    const response = await broken.fetch(new Request('http://test/ready'));
    expect(response.status).toBe(503);
    expect(await response.text()).toBe('');
  });
});

describe('GraphiQL', () => {
  test('opens with a query that shows citations on edges', async () => {
    const response = await page();
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(await response.text()).toContain('Every edge of the graph carries the sentences');
  });

  test('opens with a query that the schema knows and the sample answers', async () => {
    expect(validate(schema, parse(firstQuery))).toEqual([]);
    const { body } = await post(server, firstQuery);
    const [entity] = body.data.entities.edges;
    expect(entity.node.name).toBe('Norland');
    expect(entity.node.relations.edges[0].citations.edges[0].node.quote).toContain('supports Sudland');
  });

  test('can read the whole schema within the limits', async () => {
    const { body } = await post(
      server,
      getIntrospectionQuery({ descriptions: true, inputValueDeprecation: true }),
    );
    expect(body.errors).toBeUndefined();
    expect(body.data.__schema.types.length).toBeGreaterThan(20);
  });

  test('loads nothing from elsewhere', async () => {
    const response = await page();
    expect(response.headers.get('content-security-policy')).not.toContain('http');
    expect(await response.text()).not.toMatch(/<(?:script|link|img)[^>]*(?:src|href)="?http/);
  });

  test('may be framed by nobody and send nothing elsewhere', async () => {
    const { headers } = await page();
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("form-action 'none'");
  });
});

describe('the way in', () => {
  test('leads from / to the API', async () => {
    const response = await server.fetch(new Request('http://test/'));
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe('/graphql');
    expect(await response.text()).toContain('/graphql');
  });

  test('is not found elsewhere', async () => {
    expect((await server.fetch(new Request('http://test/admin'))).status).toBe(404);
  });
});

describe('headers', () => {
  const requests: Record<string, () => Request> = {
    'an answer': () => jsonRequest({ query: '{ stats { edges } }' }, { origin: 'https://elsewhere.example' }),
    'a refusal': () =>
      new Request('http://test/graphql', { headers: { origin: 'https://elsewhere.example' } }),
    GraphiQL: () => new Request('http://test/graphql', { headers: { accept: 'text/html' } }),
    health: () => new Request('http://test/health'),
    'a page that is not there': () => new Request('http://test/admin'),
  };

  test.each(Object.entries(requests))('of %s keep other pages out', async (_name, request) => {
    const { headers } = await server.fetch(request());
    expect(headers.get('access-control-allow-origin')).toBeNull();
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  });
});
