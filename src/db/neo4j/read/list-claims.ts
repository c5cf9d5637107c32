import { type Claim, stances } from '../../../model/claim.js';
import { requirePage } from '../../page-key.js';
import type { ClaimFilter, Page, PageRequest } from '../../store.js';
import type { Transaction } from '../connection.js';
import { map, text } from '../row.js';
import { behindEveryKey, pageOf, sizeOf } from './pages.js';
import { claimOf } from './read-rows.js';

/** See Store.listClaims. */
export async function listClaims(
  transaction: Transaction,
  filter: ClaimFilter,
  page: PageRequest,
): Promise<Page<Claim>> {
  requirePage('claims', page);
  const { subjectId, objectId, documentId, predicates } = filter;
  if (predicates?.length === 0) return { rows: [], hasMore: false };
  const given = Object.entries({ subjectId, objectId, documentId, predicates });
  const asked = Object.fromEntries(given.filter(([, value]) => value !== undefined));
  const rows = await transaction.rows(claimsCypher(filter), {
    ...asked,
    before: page.after ?? behindEveryKey,
    size: sizeOf(page),
    stanceSets: stanceSets(filter),
  });
  const claims = rows.map((row) => map(row, 'claim'));
  const hits = claims.map((claim) => ({ key: text(claim, 'rank'), row: claimOf(claim) }));
  return pageOf(hits, 'DESCENDING', page);
}

/** Each choice of filters has its own text and its own index; what the index does not tell apart is filtered after. */
function claimsCypher(filter: ClaimFilter): string {
  const { subjectId, objectId, documentId, predicates } = filter;
  const conditions = [
    ...(subjectId === undefined ? [] : ['c.subjectId = $subjectId']),
    ...(objectId === undefined ? [] : ['c.objectId = $objectId']),
    'c.rank < $before',
  ];
  if (documentId !== undefined || (subjectId !== undefined && objectId !== undefined)) {
    // A document has few claims, and so have two entities: all are read and sorted.
    const from =
      documentId === undefined
        ? 'MATCH (c:Claim) USING INDEX c:Claim(subjectId, objectId)'
        : `MATCH (d:Document {id: $documentId}) WITH d
           MATCH (d)<-[:OF]-(:Sentence)<-[:IN_SENTENCE]-(x:Citation) WITH DISTINCT x.claimId AS claimId
           MATCH (c:Claim {id: claimId})`;
    const chosen = [
      ...conditions,
      'c.stances IN $stanceSets',
      ...(predicates ? ['c.predicate IN $predicates'] : []),
    ];
    return `${from} WHERE ${chosen.join(' AND ')}
      RETURN properties(c) AS claim ORDER BY c.rank DESC LIMIT $size`;
  }
  const end = subjectId !== undefined ? ['subjectId'] : objectId !== undefined ? ['objectId'] : [];
  const byPredicate = predicates !== undefined && end.length === 0;
  const columns = [...end, ...(byPredicate ? ['predicate'] : []), 'stances'];
  conditions.push('c.stances = stances');
  if (byPredicate) conditions.push('c.predicate = predicate');
  else if (predicates) conditions.push('c.predicate IN $predicates');
  const variables = byPredicate ? 'stances, predicate' : 'stances';
  return `UNWIND $stanceSets AS stances ${byPredicate ? 'UNWIND $predicates AS predicate' : ''}
    CALL (${variables}) {
      MATCH (c:Claim) USING INDEX c:Claim(${[...columns, 'rank'].join(', ')})
      WHERE ${conditions.join(' AND ')}
      RETURN c ORDER BY ${[...columns, 'rank'].map((column) => `c.${column} DESC`).join(', ')} LIMIT $size
    }
    RETURN properties(c) AS claim`;
}

/** What the property `stances` of a claim may be when it is cited with each of these stances and perhaps others. */
function stanceSets({ stances: wanted = [] }: ClaimFilter): readonly string[] {
  const subsets = Array.from({ length: 2 ** stances.length }, (_, bits) =>
    stances.filter((_stance, bit) => (bits >> bit) % 2 === 1),
  );
  return subsets
    .filter((set) => set.length > 0 && wanted.every((stance) => set.includes(stance)))
    .map((set) => set.join(' '));
}
