import { afterAll, describe, expect, test } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { createServer } from '../../src/server.js';
import { storeWith } from '../schema/ask.js';

const store = await storeWith([]);
const { url, close } = await createServer({ store, logging: false }).listen({ port: 0 });
afterAll(async () => {
  await close();
  await store.close();
});

/** A bare GET would let any web page ask. A server MAY take it, so refusing it is a notice and no fault. */
const notices = new Set(['5A70', 'D6D5', '6A70']);

describe('GraphQL over HTTP', () => {
  const audits = serverAudits({ url: `${url}/graphql`, fetchFn: fetch });

  test('has 61 audits', () => {
    expect(audits).toHaveLength(61);
  });

  test.each(audits.map((audit) => [`${audit.id} ${audit.name}`, audit] as const))(
    '%s',
    async (_name, audit) => {
      const { status } = await audit.fn();
      expect(status).toBe(notices.has(audit.id) ? 'notice' : 'ok');
    },
  );
});
