import { stances } from '../../model/claim.js';
import { edgeId, edgeRank } from '../../model/edge.js';
import { totalsOf } from './read-rows.js';
import { number, oneOf, type Row, text } from './row.js';
import type { Sql } from './sql.js';

/** Rebuilds the totals of the touched claims and all their edges from their citations; claims without any go. */
export function deriveClaims(sql: Sql): void {
  sql.run(`DELETE FROM claims WHERE key IN (SELECT key FROM touched_claims)
    AND NOT EXISTS (SELECT 1 FROM citations c WHERE c.claim = claims.key)`);
  sql.run(`DELETE FROM edges WHERE claim IN (SELECT key FROM touched_claims)
    AND NOT EXISTS (SELECT 1 FROM citations c WHERE c.claim = edges.claim AND c.stance = edges.stance)`);
  sql.run(updateClaims, JSON.stringify(sql.all(sumsBy('c.claim')).map(claimRow)));
  sql.run(upsertEdges, JSON.stringify(sql.all(sumsBy('c.claim, c.stance')).map(edgeRow)));
}

// CROSS JOIN keeps the order of the tables: left to itself, SQLite reads all citations to spare a sort.
function sumsBy(group: 'c.claim' | 'c.claim, c.stance'): string {
  return `SELECT k.key, k.id, c.stance, group_concat(DISTINCT c.stance) AS stances,
      count(*) AS citations, count(DISTINCT c.document) AS documents,
      count(DISTINCT d.folded_publisher) AS publishers, count(DISTINCT d.origin_key) AS origins,
      min(d.published_at) AS first_published, max(d.published_at) AS last_published
    FROM touched_claims t CROSS JOIN claims k ON k.key = t.key
    CROSS JOIN citations c ON c.claim = t.key CROSS JOIN documents d ON d.key = c.document
    GROUP BY ${group}`;
}

function claimRow(row: Row): object {
  const totals = totalsOf(row);
  const cited = text(row, 'stances').split(',');
  return {
    key: number(row, 'key'),
    stances: stances.filter((stance) => cited.includes(stance)).join(' '),
    ...totals,
    rank: edgeRank(text(row, 'id'), totals),
  };
}

function edgeRow(row: Row): object {
  const totals = totalsOf(row);
  const stance = oneOf(stances, row, 'stance');
  const id = edgeId(text(row, 'id'), stance);
  return { id, claim: number(row, 'key'), stance, ...totals, rank: edgeRank(id, totals) };
}

const updateClaims = `
  UPDATE claims SET stances = n.stances, citations = n.citations, documents = n.documents,
    publishers = n.publishers, origins = n.origins, first_published = n.first, last_published = n.last, rank = n.rank
  FROM (SELECT value->>'key' AS key, value->>'stances' AS stances, value->>'citations' AS citations,
      value->>'documents' AS documents, value->>'publishers' AS publishers, value->>'origins' AS origins,
      value->>'firstPublished' AS first, value->>'lastPublished' AS last, value->>'rank' AS rank
    FROM json_each(?)) n
  WHERE claims.key = n.key`;

const upsertEdges = `
  INSERT INTO edges (id, claim, stance, subject, predicate, object, citations, documents, publishers, origins,
    first_published, last_published, rank)
  SELECT value->>'id', c.key, value->>'stance', c.subject, c.predicate, c.object, value->>'citations',
    value->>'documents', value->>'publishers', value->>'origins', value->>'firstPublished', value->>'lastPublished',
    value->>'rank'
  FROM json_each(?) JOIN claims c ON c.key = value->>'claim'
  WHERE true
  ON CONFLICT (claim, stance) DO UPDATE SET citations = excluded.citations, documents = excluded.documents,
    publishers = excluded.publishers, origins = excluded.origins, first_published = excluded.first_published,
    last_published = excluded.last_published, rank = excluded.rank`;
