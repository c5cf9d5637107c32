import { stances } from '../../model/claim.js';
import { claimRank } from '../../model/edge.js';
import { canonicalJson } from '../canonical-json.js';
import { compareText } from '../compare-text.js';
import { countTotals } from '../count-totals.js';
import { foldName } from '../fold-name.js';
import { citationPlace, documentPlace, entityRank } from '../page-key.js';
import type { Violation } from '../store.js';
import { votes } from './entity-votes.js';
import { entityOf, ownRankOf, totalsOf } from './read-rows.js';
import { number, type Row, text, textOrNull } from './row.js';
import type { Sql } from './sql.js';

/** Whether the columns that lists sort by, the names that entities are found by, and their votes are what the rows make them. */
export function* checkKeys(sql: Sql): Iterable<Violation> {
  for (const row of sql.each(selectDocuments)) yield* checkDocument(row);
  for (const row of sql.each(selectCitations)) yield* checkCitation(row);
  for (const row of sql.each('SELECT * FROM claims')) yield* checkClaim(sql, row);
  for (const row of sql.each(selectEdges)) yield* checkEdge(row);
  for (const row of sql.each(selectEntities)) yield* checkEntity(sql, row);
  for (const row of sql.each(selectVotes)) {
    yield* differences(row, { votes: text(row, 'cast') }, { votes: text(row, 'held') });
  }
}

function checkDocument(row: Row): Iterable<Violation> {
  const publisher = textOrNull(row, 'publisher');
  return differences(
    row,
    {
      place: documentPlace({ id: text(row, 'id'), publishedAt: textOrNull(row, 'published_at') }),
      folded: publisher === null ? null : foldName(publisher),
    },
    { place: text(row, 'place'), folded: textOrNull(row, 'folded_publisher') },
  );
}

function checkCitation(row: Row): Iterable<Violation> {
  const citation = { id: text(row, 'id'), documentId: text(row, 'documentId'), start: number(row, 'start') };
  const place = citationPlace(citation, textOrNull(row, 'published_at'));
  return differences(row, { place }, { place: text(row, 'place') });
}

function checkClaim(sql: Sql, row: Row): Iterable<Violation> {
  const citations = sql.all(selectFacts, number(row, 'key'));
  const cited = new Set(citations.map((citation) => text(citation, 'stance')));
  const totals = countTotals(
    citations.map((citation) => ({
      documentId: text(citation, 'id'),
      publisher: textOrNull(citation, 'publisher'),
      originKey: text(citation, 'origin_key'),
      publishedAt: textOrNull(citation, 'published_at'),
    })),
  );
  const expected = {
    ...totals,
    stances: stances.filter((stance) => cited.has(stance)).join(' '),
    rank: claimRank(text(row, 'id'), totals),
  };
  return differences(row, expected, {
    ...totalsOf(row),
    stances: text(row, 'stances'),
    rank: text(row, 'rank'),
  });
}

function checkEdge(row: Row): Iterable<Violation> {
  return differences(row, { rank: ownRankOf(row) }, { rank: textOrNull(row, 'rank') });
}

function checkEntity(sql: Sql, row: Row): Iterable<Violation> {
  const { id, name, aliases } = entityOf(row);
  const found = sql.all(
    'SELECT folded FROM entity_names WHERE entity = ? ORDER BY folded',
    number(row, 'key'),
  );
  const citations = number(row, 'cited');
  const folded = [...new Set([name, ...aliases].map(foldName))].sort(compareText);
  return differences(
    row,
    { citations, rank: entityRank(id, citations), folded, searchable: 1 },
    {
      citations: number(row, 'citations'),
      rank: text(row, 'rank'),
      folded: found.map((one) => text(one, 'folded')),
      searchable: number(row, 'searchable'),
    },
  );
}

function* differences(row: Row, expected: object, got: object): Iterable<Violation> {
  const [wanted, found] = [canonicalJson(expected), canonicalJson(got)];
  if (wanted === found) return;
  yield { rule: 'key', id: text(row, 'id'), message: `expected ${wanted}, got ${found}` };
}

const selectDocuments = 'SELECT id, published_at, place, publisher, folded_publisher FROM documents';

const selectCitations = `
  SELECT c.id, c."start", c.place, d.id AS documentId, d.published_at
  FROM citations c JOIN documents d ON d.key = c.document`;

const selectFacts = `
  SELECT c.stance, d.id, d.publisher, d.origin_key, d.published_at
  FROM citations c JOIN documents d ON d.key = c.document WHERE c.claim = ?`;

const selectEdges = `
  SELECT e.*, k.id AS claimId, k.stances FROM edges e JOIN claims k ON k.key = e.claim`;

const selectEntities = `
  SELECT e.*,
    (SELECT count(*) FROM entity_words WHERE rowid = e.key) AS searchable,
    (SELECT count(*) FROM claims k JOIN citations c ON c.claim = k.key
     WHERE k.subject = e.key OR k.object = e.key) AS cited
  FROM entities e WHERE e.rank IS NOT NULL`;

function listVotes(from: string): string {
  return `(SELECT json_group_array(json_array(text, type, names, words) ORDER BY text, type) FROM ${from})`;
}

const selectVotes = `
  SELECT e.id, ${listVotes(`(${votes('entity = e.key', 'means = e.key')})`)} AS "cast",
    ${listVotes('entity_votes WHERE entity = e.key')} AS held
  FROM entities e`;
