import { stances } from '../../model/claim.js';
import { type Edge, leastRank } from '../../model/edge.js';
import { requirePage } from '../page-key.js';
import type { EdgeFilter, Page, PageRequest, TopEdgeFilter } from '../store.js';
import { type Listing, pageOfRanges, type Range, withPredicates } from './ranges.js';
import { number, text } from './row.js';
import { keyOf, kinds } from './select.js';
import type { Sql } from './sql.js';

export function listEdges(sql: Sql, entityId: string, filter: EdgeFilter, page: PageRequest): Page<Edge> {
  requirePage('edges', page);
  const { direction = 'BOTH', otherId } = filter;
  const entity = keyOf(sql, 'entities', entityId);
  const other = otherId === undefined ? undefined : keyOf(sql, 'entities', otherId);
  if (entity === null || other === null) return { rows: [], hasMore: false };
  const ends: { subject?: number; object?: number }[] = [];
  if (direction !== 'IN') ends.push({ subject: entity });
  if (direction !== 'OUT') ends.push({ object: entity });
  if (other === undefined) return pageOfRanges(sql, kinds.edges, edgeListing(ends, filter), page);
  // Two entities share few claims, so their edges are looked up claim by claim: no index needs both ends and a rank.
  const pairs = ends.map(({ subject = other, object = other }) => [subject, object] as const);
  const claims = pairs.flatMap(([subject, object]) => claimsBetween(sql, subject, object, filter.predicates));
  const listing = edgeListing(claims, { ...filter, predicates: undefined });
  return pageOfRanges(sql, kinds.edges, listing, page);
}

function claimsBetween(
  sql: Sql,
  subject: number,
  object: number,
  predicates: readonly string[] | undefined,
): readonly Range[] {
  return sql
    .all('SELECT key, predicate FROM claims WHERE subject = ? AND object = ?', subject, object)
    .filter((row) => predicates?.includes(text(row, 'predicate')) ?? true)
    .map((row) => ({ claim: number(row, 'key') }));
}

export function topEdges(sql: Sql, filter: TopEdgeFilter, page: PageRequest): Page<Edge> {
  requirePage('edges', page);
  return pageOfRanges(sql, kinds.edges, edgeListing([{}], filter), page);
}

function edgeListing(ends: readonly Range[], filter: TopEdgeFilter): Listing {
  const { predicates, minOrigins } = filter;
  const wanted = [...new Set(filter.stances ?? stances)];
  const ranges = withPredicates(ends, predicates).flatMap((range) =>
    wanted.map((stance) => ({ ...range, stance })),
  );
  const order = { by: 'rank', descending: true } as const;
  if (minOrigins === undefined) return { table: 'edges', order, ranges };
  // A rank begins with the origins, so a least number of them is a bound of the range.
  return { table: 'edges', order, ranges, atLeast: leastRank(minOrigins) };
}
