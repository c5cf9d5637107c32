import type { Page, PageRequest } from '../store.js';
import { number, text } from './row.js';
import { byKeys, type Kind } from './select.js';
import type { Sql, SqlValue } from './sql.js';

/** Columns that must equal these values: one stretch of an index. */
export type Range = Readonly<Record<string, SqlValue>>;

/** A list that is the union of ranges, in the order of one text column that no two rows share. */
export interface Listing {
  readonly table: 'documents' | 'entities' | 'claims' | 'edges' | 'sole_edges' | 'citations';
  readonly order: { readonly by: 'rank' | 'place'; readonly descending: boolean };
  readonly ranges: readonly Range[];
  /** Only rows whose order column is at least this; in any case only those that have a place in the list. */
  readonly atLeast?: string;
}

/** A row found: its inner key, and the key of its place in the list. */
export interface Hit {
  readonly row: number;
  readonly key: string;
}

/**
 * One page of a listing. Every range reads at most a page from an index that ends in the order column, and the best
 * of them all make the page, so the cost does not grow with the rows that a hub has.
 */
export function pageOfRanges<Model>(
  sql: Sql,
  kind: Kind<Model>,
  listing: Listing,
  page: PageRequest,
): Page<Model> {
  const hits = listing.ranges.flatMap((range) => hitsOfRange(sql, listing, range, page));
  return pageOfHits(sql, kind, inOrder(hits, listing.order.descending), page);
}

/** Hits sorted by their keys, each once. */
export function inOrder(hits: readonly Hit[], descending: boolean): readonly Hit[] {
  const unique = [...new Map(hits.map((hit) => [hit.key, hit])).values()];
  const sign = descending ? -1 : 1;
  return unique.sort((a, b) => (a.key < b.key ? -sign : sign));
}

/** The page that these hits make: they are in order and one more than the limit where there are more. */
export function pageOfHits<Model>(
  sql: Sql,
  kind: Kind<Model>,
  hits: readonly Hit[],
  page: PageRequest,
): Page<Model> {
  const shown = hits.slice(0, page.limit);
  const models = byKeys(
    sql,
    kind,
    shown.map(({ row }) => row),
  );
  const rows = models.flatMap((row, i) => {
    const key = shown[i]?.key;
    return key === undefined ? [] : [{ key, row }];
  });
  return { rows, hasMore: hits.length > page.limit };
}

/** The first hits of a range, one more than the page shows. */
export function hitsOfRange(
  sql: Sql,
  listing: Omit<Listing, 'ranges'>,
  range: Range,
  page: PageRequest,
): readonly Hit[] {
  const { by, descending } = listing.order;
  const { after } = page;
  const conditions = [...Object.keys(range).map((column) => `${column} = ?`), `${by} >= ?`];
  const values = [...Object.values(range), listing.atLeast ?? ''];
  if (after !== undefined) {
    conditions.push(descending ? `${by} < ?` : `${by} > ?`);
    values.push(after);
  }
  const order = `ORDER BY ${by} ${descending ? 'DESC' : 'ASC'} LIMIT ?`;
  const rows = sql.all(
    `SELECT key, ${by} AS place FROM ${listing.table} WHERE ${conditions.join(' AND ')} ${order}`,
    ...values,
    page.limit + 1,
  );
  return rows.map((row) => ({ row: number(row, 'key'), key: text(row, 'place') }));
}

/** A range for each predicate where some are asked for. */
export function withPredicates(
  ranges: readonly Range[],
  predicates: readonly string[] | undefined,
): readonly Range[] {
  if (!predicates) return ranges;
  return [...new Set(predicates)].flatMap((predicate) => ranges.map((range) => ({ ...range, predicate })));
}
