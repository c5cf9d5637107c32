import { stances } from '../../model/claim.js';
import { leastRank } from '../../model/edge.js';
import type { Step } from '../best-paths.js';
import { requirePathRequest } from '../path-request.js';
import { type StepsQuestion, searchPaths, type Way, withEdges } from '../search-paths.js';
import type { PathFilter, PathRequest, Paths } from '../store.js';
import { number, text } from './row.js';
import { byIds, kinds } from './select.js';
import type { Sql } from './sql.js';

export function paths(
  sql: Sql,
  fromId: string,
  toId: string,
  filter: PathFilter,
  request: PathRequest,
): Paths {
  requirePathRequest(request);
  const [from, to] = [shownKey(sql, fromId), shownKey(sql, toId)];
  if (from === null || to === null) return { paths: [], complete: true };
  const search = searchPaths(from, to, filter.direction ?? 'BOTH', request);
  let next = search.next();
  while (!next.done) next = search.next(stepsFor(sql, filter, next.value));
  const edges = byIds(sql, kinds.edges, next.value.paths.flat());
  return withEdges(
    next.value,
    edges.flatMap((edge) => edge ?? []),
  );
}

/** The inner key of an entity that is shown: one without a rank is not. */
function shownKey(sql: Sql, id: string): number | null {
  const row = sql.get('SELECT key FROM entities WHERE id = ? AND rank IS NOT NULL', id);
  return row ? number(row, 'key') : null;
}

function stepsFor(
  sql: Sql,
  { stances: wanted = stances, predicates, minOrigins }: PathFilter,
  { entities, ways, others, limit }: StepsQuestion<number>,
): readonly Step<number>[] {
  const select = others ? stepsBetween : stepsFrom;
  const statement = ways.map((way) => select(way, predicates !== undefined)).join(' UNION ALL ');
  const rows = sql.all(
    `${statement} LIMIT ?4`,
    ...[JSON.stringify(entities), JSON.stringify([...new Set(wanted)]), leastRank(minOrigins), limit],
    ...(predicates ? [JSON.stringify([...new Set(predicates)])] : []),
    ...(others ? [JSON.stringify(others)] : []),
  );
  return rows.map((row) => ({ near: number(row, 'near'), far: number(row, 'far'), rank: text(row, 'rank') }));
}

/**
 * From edges with a rank of their own, and from claims whose only edge ranks as they do. CROSS JOIN keeps the order of
 * the tables: from few values to one stretch of an index for each.
 */
function stepsFrom({ near, far }: Way, byPredicate: boolean): string {
  const steps = (from: string, rank: string) => `
    SELECT e.${near} AS near, e.${far} AS far, ${rank} AS rank
    FROM json_each(?1) n CROSS JOIN json_each(?2) s ${byPredicate ? 'CROSS JOIN json_each(?5) p' : ''}
    CROSS JOIN ${from} = s.value AND e.${near} = n.value
      ${byPredicate ? 'AND e.predicate = p.value' : ''} AND e.rank >= ?3`;
  return `${steps('edges e ON e.stance', 'e.rank')}
    UNION ALL ${steps('claims e ON e.stances', `e.rank || '.' || e.stances`)}`;
}

function stepsBetween({ near, far }: Way, byPredicate: boolean): string {
  const rank = `coalesce(e.rank, c.rank || '.' || e.stance)`;
  return `
    SELECT e.${near} AS near, e.${far} AS far, ${rank} AS rank
    FROM json_each(?1) n CROSS JOIN json_each(?${byPredicate ? 6 : 5}) o
    CROSS JOIN claims c ON c.${near} = n.value AND c.${far} = o.value
    CROSS JOIN json_each(?2) s CROSS JOIN edges e ON e.claim = c.key AND e.stance = s.value
    WHERE ${byPredicate ? 'e.predicate IN (SELECT value FROM json_each(?5)) AND' : ''} ${rank} >= ?3`;
}
