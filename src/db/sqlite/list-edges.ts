import { type Stance, stances } from '../../model/claim.js';
import { type Edge, leastRank } from '../../model/edge.js';
import { requirePage } from '../page-key.js';
import type { EdgeFilter, Page, PageRequest, TopEdgeFilter } from '../store.js';
import { type Hit, hitsOfRange, inOrder, pageOfHits, type Range, withPredicates } from './ranges.js';
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
  if (other === undefined) return edgesOfRanges(sql, ends, filter, page);
  const pairs = ends.map(({ subject = other, object = other }) => [subject, object] as const);
  return edgesBetween(sql, pairs, filter, page);
}

export function topEdges(sql: Sql, filter: TopEdgeFilter, page: PageRequest): Page<Edge> {
  requirePage('edges', page);
  return edgesOfRanges(sql, [{}], filter, page);
}

/** Each range is a stretch of edges with a rank of their own, and a stretch of those that rank as their claims do. */
function edgesOfRanges(
  sql: Sql,
  ends: readonly Range[],
  filter: TopEdgeFilter,
  page: PageRequest,
): Page<Edge> {
  const order = { by: 'rank', descending: true } as const;
  const atLeast = leastRank(filter.minOrigins);
  const hits = withPredicates(ends, filter.predicates).flatMap((end) =>
    wantedStances(filter).flatMap((stance) => {
      const range = { ...end, stance };
      const sole = hitsOfRange(sql, { table: 'sole_edges', order, atLeast }, range, asClaims(page));
      return [
        ...hitsOfRange(sql, { table: 'edges', order, atLeast }, range, page),
        ...sole.map(({ row, key }): Hit => ({ row, key: `${key}.${stance}` })),
      ];
    }),
  );
  return pageOfHits(sql, kinds.edges, inOrder(hits, true), page);
}

/** The page that begins at the same place in a list of claims: an edge's rank is its claim's and the stance. */
function asClaims({ limit, after }: PageRequest): PageRequest {
  return { limit, after: after?.slice(0, after.lastIndexOf('.')) };
}

/** Two entities share few claims, so that their edges are all read and then filtered: no index needs both ends and a rank. */
function edgesBetween(
  sql: Sql,
  pairs: readonly (readonly [subject: number, object: number])[],
  filter: TopEdgeFilter,
  { limit, after }: PageRequest,
): Page<Edge> {
  const wanted = wantedStances(filter);
  const atLeast = leastRank(filter.minOrigins);
  const rows = pairs.flatMap(([subject, object]) =>
    sql.all(
      `${kinds.edges.select} WHERE x.claim IN (SELECT key FROM claims WHERE subject = ? AND object = ?)`,
      subject,
      object,
    ),
  );
  const edges = new Map(rows.map(kinds.edges.read).map((edge) => [edge.rank, edge]));
  const passing = [...edges].filter(
    ([rank, { stance, predicate }]) =>
      wanted.includes(stance) &&
      (filter.predicates?.includes(predicate) ?? true) &&
      rank >= atLeast &&
      (after === undefined || rank < after),
  );
  passing.sort(([a], [b]) => (a < b ? 1 : -1));
  return {
    rows: passing.slice(0, limit).map(([key, row]) => ({ key, row })),
    hasMore: passing.length > limit,
  };
}

function wantedStances(filter: TopEdgeFilter): readonly Stance[] {
  return [...new Set(filter.stances ?? stances)];
}
