import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { openNeo4jStore } from '../../src/db/neo4j/open-neo4j-store.js';
import { citationProperties } from '../../src/db/neo4j/write/properties.js';
import type { Store } from '../../src/db/store.js';
import { claimId } from '../../src/model/claim.js';
import type { Extraction } from '../../src/model/extraction.js';
import { freePorts } from '../neo4j/free-ports.js';
import type { LocalNeo4j } from '../neo4j/local-server.js';
import { startNeo4j } from '../neo4j/start-neo4j.js';
import { median } from './measure.js';
import { benchEntity, randomGraph } from './random-graph.js';
import type { Row } from './table.js';

const size = {
  documents: Number(process.env['BENCH_DOCUMENTS'] ?? 2000),
  claimsPerDocument: 30,
  entities: 20_000,
};
const batchSize = 50;
const reads = 200;

/** Writing into Neo4j from an empty database, beside bare nodes; then reading from the hub of what was written. */
export async function benchNeo4j(): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'claimgraph-bench-neo4j-'));
  const server = await startNeo4j({ folder, ports: await freePorts() });
  try {
    const store = await openNeo4jStore(server.uri, { user: server.user, password: server.password });
    const { documents } = await store.counts();
    if (documents > 0) throw new Error(`expected an empty graph to measure in, got ${documents} documents`);
    const rows = [...(await benchWrites(server, store)), ...(await benchReads(store))];
    await store.close();
    return rows;
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function benchWrites(server: LocalNeo4j, store: Store): Promise<Row[]> {
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password));
  const [whole, bare]: [number[], number[]] = [[], []];
  let citations = 0;
  for (const batch of batches(randomGraph(size))) {
    citations += batch.reduce((sum, one) => sum + one.citations.length, 0);
    // In turns, so that a busy spell of the machine meets both.
    whole.push(await timed(() => store.write(batch)));
    bare.push(await timed(() => writeBare(driver, batch)));
  }
  await driver.close();
  const perBatch = batchSize * size.claimsPerDocument;
  const rate = (ms: readonly number[]) => `${Math.round((perBatch / median(ms)) * 1000)} citations a second`;
  const sum = (ms: readonly number[]) => ms.reduce((a, b) => a + b, 0);
  const slowest = Math.max(...whole);
  return [
    {
      what: `write ${citations} citations into Neo4j, batches of ${batchSize} documents`,
      value: rate(whole),
    },
    { what: 'bare UNWIND ... CREATE of their nodes', value: rate(bare) },
    {
      what: 'the whole write over the bare one',
      value: `${((sum(bare) / sum(whole)) * 100).toFixed(0)} % of its rate`,
    },
    {
      what: 'slowest batch over the median one',
      value: `${(slowest / median(whole)).toFixed(1)} times (batch ${whole.indexOf(slowest) + 1} of ${whole.length})`,
    },
  ];
}

async function writeBare(
  driver: ReturnType<typeof neo4j.driver>,
  batch: readonly Extraction[],
): Promise<void> {
  const rows = batch.flatMap(({ document, citations }) =>
    citations.map((citation) => citationProperties(citation, document)),
  );
  await driver.executeQuery('CYPHER 5 UNWIND $rows AS row CREATE (n:Bare) SET n = row', { rows });
}

async function benchReads(store: Store): Promise<Row[]> {
  const hub = benchEntity(0);
  const page = { limit: 20 };
  const affirmed = { stances: ['AFFIRMED'] as const };
  const { rows: first } = await store.listEdges(hub, affirmed, page);
  const claims = first.map(({ row }) => row.claimId);
  const tasks: readonly (readonly [string, (n: number) => Promise<unknown>])[] = [
    ['a page of the hub', () => store.listEdges(hub, affirmed, page)],
    [
      'a page of its denials of one predicate',
      () => store.listEdges(hub, { stances: ['NEGATED'], predicates: ['sell'] }, page),
    ],
    ['a page of some entity', (n) => store.listEdges(benchEntity(n * 7), affirmed, page)],
    ['what joins the two largest', () => store.listEdges(hub, { otherId: benchEntity(1) }, page)],
    ['three citations of 20 claims', () => store.listCitations(claims, {}, { limit: 3 })],
    [
      'how two entities are connected',
      (n) => store.paths(benchEntity(n * 7), benchEntity(n * 50 + 1), affirmed, { maxLength: 6, limit: 10 }),
    ],
    ['totals and origins of a claim', () => store.origins([claimId(hub, 'sell', benchEntity(1))], {})],
    ['a search', (n) => store.listEntities({ search: `comp ${n}` }, page)],
    ['a look-up by name', (n) => store.entitiesNamed(`company ${n}`)],
  ];
  const counts = await store.counts();
  const rows: Row[] = [{ what: 'the graph', value: JSON.stringify(counts) }];
  for (const [what, task] of tasks) {
    const taken: number[] = [];
    for (let n = -20; n < reads; n += 1) {
      const ms = await timed(() => task(Math.abs(n)));
      if (n >= 0) taken.push(ms);
    }
    const sorted = taken.toSorted((a, b) => a - b);
    const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? Number.NaN).toFixed(1);
    rows.push({ what, value: `p50 ${at(0.5)} ms, p99 ${at(0.99)} ms` });
  }
  return rows;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const before = performance.now();
  await work();
  return performance.now() - before;
}

function* batches(extractions: Iterable<Extraction>): Iterable<readonly Extraction[]> {
  let batch: Extraction[] = [];
  for (const extraction of extractions) {
    batch.push(extraction);
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
}
