import type { Citation } from '../../../model/claim.js';
import type { Origin } from '../../../model/document.js';
import type { Totals } from '../../../model/edge.js';
import { compareText } from '../../compare-text.js';
import { countTotals } from '../../count-totals.js';
import { requirePage } from '../../page-key.js';
import type { CitationFilter, Page, PageRequest } from '../../store.js';
import type { Transaction } from '../connection.js';
import { groupBy } from '../group-by.js';
import { map, text } from '../row.js';
import { stretchesOf } from './citation-stretches.js';
import { pageOf, sizeOf } from './pages.js';
import { citationOf, originOf, totalsOf } from './read-rows.js';

/** See Store.listCitations. */
export async function listCitations(
  transaction: Transaction,
  claimIds: readonly string[],
  filter: CitationFilter,
  page: PageRequest,
): Promise<readonly Page<Citation>[]> {
  requirePage('citations', page);
  const { each, match, parameters } = await stretchesOf(transaction, claimIds, filter, page.after);
  const rows = await transaction.rows(
    `${each} CALL (claimId, stance) {
       ${match} RETURN x ORDER BY x.claimId, x.stance, x.place LIMIT $size
     }
     RETURN claimId, properties(x) AS citation`,
    { ...parameters, size: sizeOf(page) },
  );
  const byClaim = groupBy(rows, (row) => text(row, 'claimId'));
  return claimIds.map((claimId) => {
    const citations = (byClaim.get(claimId) ?? []).map((row) => map(row, 'citation'));
    const hits = citations.map((citation) => ({ key: text(citation, 'place'), row: citationOf(citation) }));
    return pageOf(hits, 'ASCENDING', page);
  });
}

/** See Store.totals. */
export async function totals(
  transaction: Transaction,
  claimIds: readonly string[],
  filter: CitationFilter,
): Promise<readonly Totals[]> {
  const { each, match, parameters } = await stretchesOf(transaction, claimIds, filter);
  const rows = await transaction.rows(
    `${each} ${match}
     WITH claimId, x.documentId AS documentId, count(*) AS citations
     MATCH (d:Document {id: documentId})
     RETURN claimId, sum(citations) AS citations, count(d) AS documents,
       count(DISTINCT d.foldedPublisher) AS publishers, count(DISTINCT d.originKey) AS origins,
       min(d.publishedAt) AS firstPublished, max(d.publishedAt) AS lastPublished`,
    parameters,
  );
  const byClaim = new Map(rows.map((row) => [text(row, 'claimId'), totalsOf(row)]));
  return claimIds.map((claimId) => byClaim.get(claimId) ?? countTotals([]));
}

/** See Store.origins. */
export async function origins(
  transaction: Transaction,
  claimIds: readonly string[],
  filter: CitationFilter,
): Promise<readonly (readonly Origin[])[]> {
  const { each, match, parameters } = await stretchesOf(transaction, claimIds, filter);
  const rows = await transaction.rows(
    `${each} ${match}
     WITH DISTINCT claimId, x.documentId AS documentId
     MATCH (d:Document {id: documentId})
     RETURN DISTINCT claimId, d.originKey AS originKey, d.originName AS originName, d.originKind AS originKind,
       d.originReason AS originReason`,
    parameters,
  );
  const byClaim = groupBy(rows, (row) => text(row, 'claimId'));
  return claimIds.map((claimId) => {
    // Documents may describe one origin differently: the first in order of all columns stands for its key.
    const found = (byClaim.get(claimId) ?? []).map(originOf).sort(compareOrigins);
    return found.filter(({ key }, i) => key !== found[i - 1]?.key);
  });
}

function compareOrigins(a: Origin, b: Origin): number {
  return (
    compareText(a.key, b.key) ||
    compareText(a.name, b.name) ||
    compareText(a.kind, b.kind) ||
    compareText(a.reason, b.reason)
  );
}
