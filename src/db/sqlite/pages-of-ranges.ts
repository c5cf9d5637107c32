import type { Page, PageRequest } from '../store.js';
import type { Hit, Listing, Range } from './ranges.js';
import { number, text } from './row.js';
import { byKeys, type Kind } from './select.js';
import type { Sql } from './sql.js';

/**
 * A page of each of many lists, all of one table and one order, by two statements for all of them. The ranges differ
 * in their values only: all of them have the same columns.
 */
export function pagesOfRanges<Model>(
  sql: Sql,
  kind: Kind<Model>,
  { table, order }: Pick<Listing, 'table' | 'order'>,
  lists: readonly (readonly Range[])[],
  page: PageRequest,
): readonly Page<Model>[] {
  const hits = hitsOfLists(sql, { table, order }, lists, page);
  const shown = hits.flatMap((list) => list.slice(0, page.limit));
  const models = byKeys(
    sql,
    kind,
    shown.map(({ row }) => row),
  );
  const rows = models.flatMap((row, i) => {
    const key = shown[i]?.key;
    return key === undefined ? [] : [{ key, row }];
  });
  let taken = 0;
  return hits.map((list) => {
    const from = taken;
    taken += Math.min(list.length, page.limit);
    return { rows: rows.slice(from, taken), hasMore: list.length > page.limit };
  });
}

/** The best hits of each list, in order, one more than the limit where there are more. */
function hitsOfLists(
  sql: Sql,
  { table, order: { by, descending } }: Pick<Listing, 'table' | 'order'>,
  lists: readonly (readonly Range[])[],
  { limit, after }: PageRequest,
): readonly (readonly Hit[])[] {
  const found: Hit[][] = lists.map(() => []);
  const ranges = lists.flatMap((list, index) => list.map((range) => ({ index, range })));
  const [first] = ranges;
  if (!first) return found;
  const conditions = Object.keys(first.range).map((column, i) => `y.${column} = r.value->>${i + 1}`);
  if (after !== undefined) conditions.push(`y.${by} ${descending ? '<' : '>'} ?`);
  const direction = descending ? 'DESC' : 'ASC';
  const rows = sql.all(
    `SELECT r.value->>0 AS list, x.key, x.${by} AS place FROM json_each(?) r CROSS JOIN ${table} x ON x.key IN (
       SELECT y.key FROM ${table} y WHERE ${conditions.join(' AND ')} ORDER BY y.${by} ${direction} LIMIT ?)`,
    JSON.stringify(ranges.map(({ index, range }) => [index, ...Object.values(range)])),
    ...(after === undefined ? [] : [after]),
    limit + 1,
  );
  for (const row of rows) {
    found[number(row, 'list')]?.push({ row: number(row, 'key'), key: text(row, 'place') });
  }
  const sign = descending ? -1 : 1;
  return found.map((hits) => hits.sort((a, b) => (a.key < b.key ? -sign : sign)).slice(0, limit + 1));
}
