import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { median } from './measure.js';
import type { Row } from './table.js';

const rounds = 9;
const requestsPerRound = 200;

/** A page as a client shows it: an entity, ten edges, three citations each. */
const page = `{ entities(first: 1) { edges { node { name relations(first: 10) { edges { label stance
  node { name type } corroboration { citations documents publishers originCount }
  citations(first: 3) { edges { node { quote saidBy { name cue } document { title publisher publishedAt url } } } }
} pageInfo { hasNextPage endCursor } } } } } }`;

/** CPU a request of the server, in a process of its own, beside those that do less. */
export async function benchRequests(): Promise<Row[]> {
  // As `claimgraph serve` runs it.
  const env = { ...process.env, NODE_ENV: 'production' };
  const server = fork(fileURLToPath(new URL('./requests-server.js', import.meta.url)), { env });
  const [{ graphql, changing, bare }] = await once(server, 'message');
  const targets: [string, string][] = [
    [bare, page],
    [graphql, '{ __typename }'],
    [graphql, page],
    [changing, page],
  ];
  const taken: number[][] = targets.map(() => []);
  for (let round = -5; round < rounds; round += 1) {
    for (const [index, [url, query]] of targets.entries()) {
      const before = await cpuOf(server);
      await requests(url, query);
      if (round >= 0) taken[index]?.push(((await cpuOf(server)) - before) / requestsPerRound);
    }
  }
  server.kill();
  const [reply = 0, empty = 0, full = 0, first = 0] = taken.map(median);
  const micro = (ms: number) => `${Math.round(ms * 1000)} µs of CPU`;
  const times = (ms: number) => `${(full / ms).toFixed(1)} times`;
  return [
    { what: 'a bare node:http reply', value: micro(reply) },
    { what: 'an empty query, { __typename }', value: micro(empty) },
    { what: 'a page of relations with citations', value: micro(full) },
    { what: 'the same after a write, read anew', value: micro(first) },
    { what: 'the page over the bare reply', value: times(reply) },
    { what: 'the page over the empty query', value: times(empty) },
  ];
}

async function cpuOf(server: ReturnType<typeof fork>): Promise<number> {
  server.send('cpu');
  const [ms] = await once(server, 'message');
  return Number(ms);
}

async function requests(url: string, query: string): Promise<void> {
  const body = JSON.stringify({ query });
  const headers = { 'content-type': 'application/json' };
  const one = async () => {
    const response = await fetch(url, { method: 'POST', headers, body });
    const answer = await response.text();
    if (!response.ok || answer.includes('"errors"'))
      throw new Error(`expected an answer, got ${answer.slice(0, 300)}`);
  };
  for (let sent = 0; sent < requestsPerRound; sent += 10) await Promise.all(Array.from({ length: 10 }, one));
}
