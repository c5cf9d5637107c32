import { type Citation, stances } from '../../model/claim.js';
import type { Document } from '../../model/document.js';
import type { Totals } from '../../model/edge.js';
import { requirePage } from '../page-key.js';
import type { CitationFilter, Page, PageRequest } from '../store.js';
import { pagesOfRanges } from './pages-of-ranges.js';
import type { Range } from './ranges.js';
import { originOf, totalsOf } from './read-rows.js';
import { keyOf, keysOf, kinds } from './select.js';
import type { Sql } from './sql.js';

export function listCitations(
  sql: Sql,
  claimIds: readonly string[],
  filter: CitationFilter,
  page: PageRequest,
): readonly Page<Citation>[] {
  requirePage('citations', page);
  const order = { by: 'place', descending: false } as const;
  const lists = rangesOf(sql, claimIds, filter);
  return pagesOfRanges(sql, kinds.citations, { table: 'citations', order }, lists, page);
}

export function totals(sql: Sql, claimIds: readonly string[], filter: CitationFilter): readonly Totals[] {
  const sums = `SELECT count(*) AS citations, count(DISTINCT x.document) AS documents,
    count(DISTINCT d.folded_publisher) AS publishers, count(DISTINCT d.origin_key) AS origins,
    min(d.published_at) AS first_published, max(d.published_at) AS last_published`;
  return claimIds.map((claimId) => {
    const [row] = overCitations(sql, sums, claimId, filter, '');
    return row ? totalsOf(row) : none;
  });
}

const none: Totals = {
  citations: 0,
  documents: 0,
  publishers: 0,
  origins: 0,
  firstPublished: null,
  lastPublished: null,
};

export function origins(
  sql: Sql,
  claimIds: readonly string[],
  filter: CitationFilter,
): readonly (readonly Document['origin'][])[] {
  const columns = 'origin_key, origin_name, origin_kind, origin_reason';
  return claimIds.map((claimId) => {
    // Documents may describe one origin differently: the first in order of all columns stands for its key.
    const rows = overCitations(sql, `SELECT DISTINCT ${columns}`, claimId, filter, `ORDER BY ${columns}`);
    const found = rows.map(originOf);
    return found.filter(({ key }, i) => key !== found[i - 1]?.key);
  });
}

function overCitations(sql: Sql, select: string, claimId: string, filter: CitationFilter, order: string) {
  const [ranges = []] = rangesOf(sql, [claimId], filter);
  const [first] = ranges;
  if (!first) return [];
  const { stance: _, ...rest } = first;
  const where = Object.keys(rest).map((column) => `x.${column} = ?`);
  const wanted = JSON.stringify(ranges.map(({ stance }) => stance));
  return sql.all(
    `${select} FROM citations x JOIN documents d ON d.key = x.document
     WHERE ${where.join(' AND ')} AND x.stance IN (SELECT value FROM json_each(?)) ${order}`,
    ...Object.values(rest),
    wanted,
  );
}

/** For each claim a range for each stance that is asked for; none where an id is unknown. */
function rangesOf(
  sql: Sql,
  claimIds: readonly string[],
  filter: CitationFilter,
): readonly (readonly Range[])[] {
  const { documentId, attributedTo } = filter;
  const document = documentId === undefined ? undefined : keyOf(sql, 'documents', documentId);
  const speaker = attributedTo === undefined ? undefined : keyOf(sql, 'entities', attributedTo);
  if (document === null || speaker === null) return claimIds.map(() => []);
  const place = {
    ...(document !== undefined && { document }),
    ...(speaker !== undefined && { said_by: speaker }),
  };
  const wanted = [...new Set(filter.stances ?? stances)];
  const claims = keysOf(sql, 'claims', claimIds);
  return claimIds.map((id) => {
    const claim = claims.get(id);
    return claim === undefined ? [] : wanted.map((stance) => ({ claim, ...place, stance }));
  });
}
