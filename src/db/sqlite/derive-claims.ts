import { stances } from '../../model/claim.js';
import { claimRank, edgeId } from '../../model/edge.js';
import { countCitations, sumsOf } from './count-citations.js';
import { ownRankOf, totalsOf } from './read-rows.js';
import { number, oneOf, type Row, text, textOrNull } from './row.js';
import type { Sql } from './sql.js';

/**
 * Brings the totals of the touched claims and of their edges up to date with their citations; claims without any go.
 * What this changes of the citations of entities is left in the list `gained`.
 */
export function deriveClaims(sql: Sql): void {
  countCitations(sql);
  sql.run(`DELETE FROM claims WHERE key IN (SELECT key FROM touched_claims)
    AND NOT EXISTS (SELECT 1 FROM citations c WHERE c.claim = claims.key)`);
  sql.run(`DELETE FROM edges WHERE claim IN (SELECT key FROM touched_claims)
    AND NOT EXISTS (SELECT 1 FROM citations c WHERE c.claim = edges.claim AND c.stance = edges.stance)`);
  sql.run(updateClaims, JSON.stringify(sql.all(sumsOf('claim')).map(claimRow)));
  sql.run(upsertEdges, JSON.stringify(sql.all(sumsOf('edge')).map(edgeRow)));
  rankEdges(sql);
  listGains(sql);
}

/** An entity that is both ends of a claim stands in it once. */
function listGains(sql: Sql): void {
  sql.exec(`
    CREATE TEMP TABLE IF NOT EXISTS gained (entity INTEGER PRIMARY KEY, citations INTEGER);
    DELETE FROM gained;
    INSERT INTO gained
    WITH moved AS (
      SELECT t.subject, t.object, coalesce(k.citations, 0) - t.before AS citations
      FROM touched_claims t LEFT JOIN claims k ON k.key = t.key
    )
    SELECT entity, sum(citations) FROM (
      SELECT subject AS entity, citations FROM moved
      UNION ALL SELECT object, citations FROM moved WHERE object <> subject
    ) GROUP BY entity;
  `);
}

function claimRow(row: Row): object {
  const totals = totalsOf(row);
  const cited = [...text(row, 'stances').split(','), ...(textOrNull(row, 'held_stances') ?? '').split(' ')];
  return {
    key: number(row, 'key'),
    stances: stances.filter((stance) => cited.includes(stance)).join(' '),
    ...totals,
    rank: claimRank(text(row, 'id'), totals),
  };
}

function edgeRow(row: Row): object {
  const totals = totalsOf(row);
  const stance = oneOf(stances, row, 'stance');
  const id = edgeId(text(row, 'id'), stance);
  return { id, claim: number(row, 'key'), stance, ...totals };
}

function rankEdges(sql: Sql): void {
  const edges = sql.all(`
    SELECT e.*, k.id AS claimId, k.stances FROM touched_claims t CROSS JOIN claims k ON k.key = t.key
    CROSS JOIN edges e ON e.claim = t.key WHERE k.stances <> e.stance OR e.rank IS NOT NULL`);
  const ranks = edges.map((row) => ({ key: number(row, 'key'), rank: ownRankOf(row) }));
  sql.run(
    `UPDATE edges SET rank = n.rank
     FROM (SELECT value->>'key' AS key, value->>'rank' AS rank FROM jsonb_each(?)) n WHERE edges.key = n.key`,
    JSON.stringify(ranks),
  );
}

const updateClaims = `
  UPDATE claims SET stances = n.stances, citations = n.citations, documents = n.documents,
    publishers = n.publishers, origins = n.origins, first_published = n.first, last_published = n.last, rank = n.rank
  FROM (SELECT value->>'key' AS key, value->>'stances' AS stances, value->>'citations' AS citations,
      value->>'documents' AS documents, value->>'publishers' AS publishers, value->>'origins' AS origins,
      value->>'firstPublished' AS first, value->>'lastPublished' AS last, value->>'rank' AS rank
    FROM jsonb_each(?)) n
  WHERE claims.key = n.key`;

const upsertEdges = `
  INSERT INTO edges (id, claim, stance, subject, predicate, object, citations, documents, publishers, origins,
    first_published, last_published)
  SELECT value->>'id', c.key, value->>'stance', c.subject, c.predicate, c.object, value->>'citations',
    value->>'documents', value->>'publishers', value->>'origins', value->>'firstPublished', value->>'lastPublished'
  FROM jsonb_each(?) JOIN claims c ON c.key = value->>'claim'
  WHERE true
  ON CONFLICT (claim, stance) DO UPDATE SET citations = excluded.citations, documents = excluded.documents,
    publishers = excluded.publishers, origins = excluded.origins, first_published = excluded.first_published,
    last_published = excluded.last_published`;
