import { type Stance, stances } from '../../../model/claim.js';
import { type Edge, leastRank } from '../../../model/edge.js';
import { requirePage } from '../../page-key.js';
import type { EdgeFilter, Page, PageRequest, TopEdgeFilter } from '../../store.js';
import type { Transaction } from '../connection.js';
import { map } from '../row.js';
import { stanceKeys } from '../stance-keys.js';
import { behindEveryKey, type Hit, pageOf, sizeOf } from './pages.js';
import { edgeOf } from './read-rows.js';

/** Which ends of a claim must be which entities; one that is missing may be any. */
interface Ends {
  readonly subjectId?: string;
  readonly objectId?: string;
}

/** See Store.listEdges. */
export async function listEdges(
  transaction: Transaction,
  entityId: string,
  filter: EdgeFilter,
  page: PageRequest,
): Promise<Page<Edge>> {
  requirePage('edges', page);
  const { direction = 'BOTH', otherId } = filter;
  const ends: Ends[] = [];
  if (direction !== 'IN')
    ends.push({ subjectId: entityId, ...(otherId !== undefined && { objectId: otherId }) });
  if (direction !== 'OUT')
    ends.push({ objectId: entityId, ...(otherId !== undefined && { subjectId: otherId }) });
  return edgesBetween(transaction, ends, filter, page);
}

/** See Store.topEdges. */
export async function topEdges(
  transaction: Transaction,
  filter: TopEdgeFilter,
  page: PageRequest,
): Promise<Page<Edge>> {
  requirePage('edges', page);
  return edgesBetween(transaction, [{}], filter, page);
}

/** Reads at most a page from each stretch of an index; the best of them all make the page. */
async function edgesBetween(
  transaction: Transaction,
  ends: readonly Ends[],
  filter: TopEdgeFilter,
  page: PageRequest,
): Promise<Page<Edge>> {
  const wanted = [...new Set(filter.stances ?? stances)];
  const hits = await Promise.all(
    ends.flatMap((end) => wanted.map((stance) => edgesOfStretch(transaction, end, stance, filter, page))),
  );
  return pageOf(hits.flat(), 'DESCENDING', page);
}

async function edgesOfStretch(
  transaction: Transaction,
  ends: Ends,
  stance: Stance,
  { predicates, minOrigins }: TopEdgeFilter,
  page: PageRequest,
): Promise<readonly Hit<Edge>[]> {
  if (predicates?.length === 0) return [];
  // A rank begins with the origins, so a least number of them is a bound of the stretch.
  const atLeast = leastRank(minOrigins);
  const rows = await transaction.rows(edgesCypher(Object.keys(ends), stance, predicates !== undefined), {
    ...ends,
    before: page.after ?? behindEveryKey,
    atLeast,
    size: sizeOf(page),
    ...(predicates && { predicates: [...new Set(predicates)] }),
  });
  return rows.map((row) => edgeOf(map(row, 'claim'), stance)).map((edge) => ({ key: edge.rank, row: edge }));
}

/**
 * The order names the columns that are equal too: only then is it seen to be the order of the index, and the rows
 * behind the page are not read. Few claims join the same two entities, so that these are sorted.
 */
function edgesCypher(ends: readonly string[], stance: Stance, byPredicate: boolean): string {
  const rank = `${stanceKeys[stance]}Rank`;
  const sorted = ends.length < 2;
  const columns = [...ends, ...(byPredicate && sorted ? ['predicate'] : [])];
  const index = sorted ? [...columns, rank] : ['subjectId', 'objectId'];
  const equal = [
    ...ends.map((end) => `c.${end} = $${end}`),
    ...(byPredicate ? ['c.predicate = predicate'] : []),
  ];
  const stretch = `
    MATCH (c:Claim) USING INDEX c:Claim(${index.join(', ')})
    WHERE ${[...equal, `c.${rank} < $before`, `c.${rank} >= $atLeast`].join(' AND ')}
    RETURN c ORDER BY ${[...columns, rank].map((column) => `c.${column} DESC`).join(', ')} LIMIT $size`;
  return byPredicate
    ? `UNWIND $predicates AS predicate CALL (predicate) { ${stretch} } RETURN properties(c) AS claim`
    : `CALL () { ${stretch} } RETURN properties(c) AS claim`;
}
