import { type Claim, stances } from '../../model/claim.js';
import { requirePage } from '../page-key.js';
import type { ClaimFilter, Page, PageRequest } from '../store.js';
import { pageOfHits, pageOfRanges, type Range, withPredicates } from './ranges.js';
import { number, type Row, text } from './row.js';
import { keyOf, kinds } from './select.js';
import type { Sql } from './sql.js';

export function listClaims(sql: Sql, filter: ClaimFilter, page: PageRequest): Page<Claim> {
  requirePage('claims', page);
  const ends = endsOf(sql, filter);
  if (ends === null) return { rows: [], hasMore: false };
  if (filter.documentId !== undefined) return claimsOfDocument(sql, filter.documentId, ends, filter, page);
  const ranges = withPredicates([ends], filter.predicates).flatMap((range) =>
    stanceSets(filter).map((set) => ({ ...range, stances: set })),
  );
  const order = { by: 'rank', descending: true } as const;
  return pageOfRanges(sql, kinds.claims, { table: 'claims', order, ranges }, page);
}

/** A document has few claims, so they are all read and then filtered. */
function claimsOfDocument(
  sql: Sql,
  documentId: string,
  ends: Range,
  filter: ClaimFilter,
  page: PageRequest,
): Page<Claim> {
  const document = keyOf(sql, 'documents', documentId);
  if (document === null) return { rows: [], hasMore: false };
  const rows = sql.all(
    `SELECT * FROM claims WHERE key IN (SELECT claim FROM citations WHERE document = ?) ORDER BY rank DESC`,
    document,
  );
  const wanted = new Set(stanceSets(filter));
  const passes = (row: Row) =>
    Object.entries(ends).every(([column, key]) => row[column] === key) &&
    (filter.predicates?.includes(text(row, 'predicate')) ?? true) &&
    wanted.has(text(row, 'stances')) &&
    (page.after === undefined || text(row, 'rank') < page.after);
  const hits = rows.filter(passes).map((row) => ({ row: number(row, 'key'), key: text(row, 'rank') }));
  return pageOfHits(sql, kinds.claims, hits, page);
}

/** The ends that are asked for as inner keys; null where one of them is unknown. */
function endsOf(sql: Sql, { subjectId, objectId }: ClaimFilter): Range | null {
  const subject = subjectId === undefined ? undefined : keyOf(sql, 'entities', subjectId);
  const object = objectId === undefined ? undefined : keyOf(sql, 'entities', objectId);
  if (subject === null || object === null) return null;
  return { ...(subject !== undefined && { subject }), ...(object !== undefined && { object }) };
}

/** What the column `stances` of a claim may be when it is cited with each of these stances and perhaps others. */
function stanceSets({ stances: wanted = [] }: ClaimFilter): readonly string[] {
  const subsets = Array.from({ length: 2 ** stances.length }, (_, bits) =>
    stances.filter((_stance, bit) => (bits >> bit) % 2 === 1),
  );
  return subsets
    .filter((set) => set.length > 0 && wanted.every((stance) => set.includes(stance)))
    .map((set) => set.join(' '));
}
