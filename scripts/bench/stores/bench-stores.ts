import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openNeo4jStore } from '../../../src/db/neo4j/open-neo4j-store.js';
import { openStore } from '../../../src/db/open-store.js';
import type { Store } from '../../../src/db/store.js';
import { freePorts } from '../../neo4j/free-ports.js';
import type { LocalNeo4j } from '../../neo4j/local-server.js';
import { startNeo4j } from '../../neo4j/start-neo4j.js';
import type { Row } from '../table.js';
import { BareNodes } from './bare-nodes.js';
import { hubPageHits } from './db-hits.js';
import { graphOf } from './graph.js';
import { benchReads } from './reads.js';
import { benchSmallWrites, benchWrites } from './writes.js';

/** What was measured of one store. */
export interface Section {
  readonly title: string;
  readonly rows: readonly Row[];
}

const benches = new Map([
  ['sqlite', benchSqlite],
  ['neo4j', benchNeo4j],
]);

/** Each of the stores (`sqlite`, `neo4j`) with the same random graph of so many citations, one after the other. */
export async function* benchStores(stores: readonly string[], citations: number): AsyncIterable<Section> {
  for (const store of stores) {
    const bench = benches.get(store);
    if (!bench) throw new Error(`expected stores among ${[...benches.keys()].join()}, got ${store}`);
    const folder = await mkdtemp(join(tmpdir(), 'claimgraph-bench-stores-'));
    try {
      yield await bench(citations, folder);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
}

async function benchSqlite(citations: number, folder: string): Promise<Section> {
  const path = join(folder, 'graph.db');
  const store = await openStore(`sqlite:${path}`);
  const graph = graphOf(citations);
  const rows = await benchWrites('SQLite', store, graph);
  rows.push(...(await benchFull(store, graph)));
  await store.close();
  const megabytes = Math.round((await stat(path)).size / 1e6);
  return { title: 'SQLite', rows: [...rows, { what: 'the file', value: `${megabytes} MB` }] };
}

async function benchNeo4j(citations: number, folder: string): Promise<Section> {
  const server = await startNeo4j({ folder: join(folder, 'neo4j'), ports: await freePorts() });
  try {
    const store = await openNeo4jStore(server.uri, { user: server.user, password: server.password });
    await requireEmpty(store);
    const rows = await benchNeo4jWith(server, store, citations);
    await store.close();
    return { title: `Neo4j, from ${server.how.split(';')[0]}`, rows };
  } finally {
    await server.stop();
  }
}

async function benchNeo4jWith(server: LocalNeo4j, store: Store, citations: number): Promise<Row[]> {
  const bare = new BareNodes(server);
  const graph = graphOf(citations);
  const hits: Row[] = [];
  const rows = await benchWrites('Neo4j', store, graph, {
    beside: (batch) => bare.write(batch),
    // Early and late: the hub grows with the graph, a page of it does not.
    after: async (share) => {
      if (share === 0.1 || share === 1) hits.push(await hubPageHits(server));
    },
  });
  await bare.remove();
  await bare.close();
  return [...rows, ...hits, ...(await benchFull(store, graph))];
}

/** What a full graph answers, and how it takes one document more. */
async function benchFull(store: Store, graph: ReturnType<typeof graphOf>): Promise<Row[]> {
  const counts = { what: 'the graph', value: JSON.stringify(await store.counts()) };
  return [counts, ...(await benchSmallWrites(store, graph)), ...(await benchReads(store))];
}

async function requireEmpty(store: Store): Promise<void> {
  const { documents } = await store.counts();
  if (documents > 0) throw new Error(`expected an empty graph to measure in, got ${documents} documents`);
}
