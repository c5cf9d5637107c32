import { request } from 'node:http';
import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import type { Listening } from '../../src/server/listen.js';
import { storeWith } from '../schema/ask.js';
import { quietServer } from './post.js';

const store = await storeWith([]);
afterAll(() => store.close());
const [server] = quietServer(store);

const open: Listening[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map(({ close }) => close()));
});

async function listenOn(port: number, host?: string): Promise<Listening> {
  const listening = await server.listen({ port, ...(host !== undefined && { host }) });
  open.push(listening);
  return listening;
}

const stats = {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: '{"query":"{ stats { edges } }"}',
};

describe('listen', () => {
  test('answers on a free port of the loopback', async () => {
    const { url } = await listenOn(0);
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const response = await fetch(`${url}/graphql`, stats);
    expect(await response.json()).toEqual({ data: { stats: { edges: 0 } } });
  });

  test('says which port is in use and what to do', async () => {
    const { url } = await listenOn(0);
    const port = Number(new URL(url).port);
    await expect(listenOn(port)).rejects.toThrow(`port ${port} is in use`);
  });

  test.each([
    ['an address of another machine', 0, '192.0.2.1', /192\.0\.2\.1 is not an address of this machine/],
    ['a port that is none', 70_000, '127.0.0.1', /expected a port from 0 to 65535, got 70000/],
    ['a port below 0', -1, '127.0.0.1', /expected a port from 0 to 65535, got -1/],
  ])('refuses %s', async (_title, port, host, message) => {
    await expect(listenOn(port, host)).rejects.toThrow(message);
  });
});

test('a body of 200 kB that does not say its length is refused', async () => {
  const { url } = await listenOn(0);
  const { port } = new URL(url);
  const headers = { 'content-type': 'application/json', 'transfer-encoding': 'chunked' };
  const status = await new Promise((resolve, reject) => {
    const sent = request({ port, path: '/graphql', method: 'POST', headers }, (response) => {
      resolve(response.statusCode);
      sent.destroy();
    });
    sent.on('error', reject);
    for (let part = 0; part < 20; part += 1) sent.write(' '.repeat(10_000));
    sent.end('{}');
  });
  expect(status).toBe(413);
});

describe('close', () => {
  test('lets a request under way finish and takes no more', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    let reached = () => {};
    const arrived = new Promise<void>((resolve) => {
      reached = resolve;
    });
    const [slow] = quietServer({
      ...store,
      counts: async () => {
        reached();
        await held;
        return store.counts();
      },
    });
    const { url, close } = await slow.listen({ port: 0 });
    const answer = fetch(`${url}/graphql`, stats);
    await arrived;
    const closed = close();
    await expect(fetch(`${url}/graphql`, stats)).rejects.toThrow();
    release();
    expect(await (await answer).json()).toEqual({ data: { stats: { edges: 0 } } });
    await closed;
  });
});
