import type { PageRequest, Store } from '../../../src/db/store.js';
import type { Row } from '../table.js';
import { latencies, timed } from './latencies.js';
import { benchEntity } from './random-graph.js';

const reads = 200;
const affirmed = { stances: ['AFFIRMED'] as const };
const page = { limit: 20 };

/** What people ask of a graph, another question each time: answers that were kept would measure nothing. */
export async function benchReads(store: Store): Promise<Row[]> {
  const hub = benchEntity(0);
  const pages = await pagesOf(store, hub);
  const at = (n: number) => pages[n % pages.length] ?? page;
  const best = await store.listEdges(hub, affirmed, { limit: reads * 2 });
  const claimAt = (n: number) => best.rows[n % best.rows.length]?.row.claimId ?? '';
  const tasks: readonly (readonly [string, (n: number) => Promise<unknown>])[] = [
    ['a page of 20 relations of the hub, with 3 citations each', (n) => withCitations(store, hub, at(n))],
    ['... of some entity', (n) => withCitations(store, benchEntity(n * 4 + 3), page)],
    [
      '... of one predicate, denied',
      (n) => store.listEdges(hub, { stances: ['NEGATED'], predicates: ['sell'] }, at(n)),
    ],
    ['20 citations of a claim', (n) => store.listCitations([claimAt(n)], {}, page)],
    ['what joins two entities', (n) => store.listEdges(hub, { otherId: benchEntity(n) }, page)],
    [
      'how two entities are connected',
      (n) =>
        store.paths(benchEntity(n * 3 + 5), benchEntity(n * 4 + 50), affirmed, { maxLength: 6, limit: 10 }),
    ],
    ['a search by a prefix', (n) => store.listEntities({ search: `comp ${n}` }, page)],
    ['a look-up by name', (n) => store.entitiesNamed(`company ${n}`)],
  ];
  const rows: Row[] = [];
  for (const [what, task] of tasks) {
    const taken: number[] = [];
    for (let n = -20; n < reads; n += 1) {
      const ms = await timed(() => task(n < 0 ? reads - n : n));
      if (n >= 0) taken.push(ms);
    }
    rows.push({ what, value: latencies(taken) });
  }
  return rows;
}

async function withCitations(store: Store, entityId: string, request: PageRequest): Promise<void> {
  const { rows } = await store.listEdges(entityId, affirmed, request);
  await store.listCitations(
    rows.map(({ row }) => row.claimId),
    {},
    { limit: 3 },
  );
}

/** Requests for the first pages of the hub, as somebody who turns them would send. */
async function pagesOf(store: Store, hub: string): Promise<readonly PageRequest[]> {
  const { rows } = await store.listEdges(hub, affirmed, { limit: (reads + 20) * page.limit });
  return rows.filter((_, i) => i % page.limit === page.limit - 1).map(({ key }) => ({ ...page, after: key }));
}
