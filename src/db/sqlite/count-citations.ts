import type { Sql } from './sql.js';

/**
 * Fills the list `counted`: what the totals of the touched claims look at in the citations that they do not hold yet,
 * one row for each claim, stance and document.
 */
export function countCitations(sql: Sql): void {
  sql.exec(`
    CREATE TEMP TABLE IF NOT EXISTS counted (
      claim INTEGER, stance TEXT, document INTEGER, citations INTEGER,
      publisher TEXT, origin TEXT, published_at TEXT,
      PRIMARY KEY (claim, stance, document)
    ) WITHOUT ROWID;
    DELETE FROM counted;
  `);
  // CROSS JOIN keeps the order of the tables: left to itself, SQLite may read all citations to spare a sort.
  insertCounted(
    sql,
    `touched_claims t CROSS JOIN citations c ON c.claim = t.key CROSS JOIN documents d ON d.key = c.document
     WHERE t.since = 0`,
  );
  insertCounted(
    sql,
    `documents d CROSS JOIN citations c ON c.document = d.key CROSS JOIN touched_claims t ON t.key = c.claim
     WHERE d.key >= (SELECT max(since) FROM touched_claims) AND t.since > 0`,
  );
}

function insertCounted(sql: Sql, from: string): void {
  sql.run(`
    INSERT INTO counted (claim, stance, document, citations, publisher, origin, published_at)
    SELECT c.claim, c.stance, c.document, count(*), d.folded_publisher, d.origin_key, d.published_at
    FROM ${from} GROUP BY c.claim, c.stance, c.document`);
}

/**
 * A SELECT of the totals of each touched claim, or of each of its stances: what it holds and what was counted. New
 * publishers and origins are those that none of the citations it holds has; the look for one ends where it is found, so
 * that a claim with very many citations is not read from end to end.
 */
export function sumsOf(row: 'claim' | 'edge'): string {
  const [table, isHeld, isAlike] =
    row === 'claim'
      ? ['claims', 'h.key = t.key', '']
      : ['edges', 'h.claim = t.key AND h.stance = f.stance', 'AND c.stance = f.stance'];
  const isNew = (value: string, column: string) => `NOT EXISTS (
    SELECT 1 FROM citations c CROSS JOIN documents d ON d.key = c.document
    WHERE c.claim = t.key ${isAlike} AND c.document < t.since AND d.${column} = f.${value})`;
  const held = (column: string) => `coalesce(h.${column}, 0)`;
  const first = (a: string, b: string, column: 'min' | 'max') =>
    `${column}(coalesce(${a}, ${b}), coalesce(${b}, ${a}))`;
  return `
    SELECT k.key, k.id, ${row === 'claim' ? 'h.stances AS held_stances' : 'f.stance'},
      group_concat(DISTINCT f.stance) AS stances,
      ${held('citations')} + sum(f.citations) AS citations,
      ${held('documents')} + count(DISTINCT f.document) AS documents,
      ${held('publishers')} + count(DISTINCT CASE WHEN ${isNew('publisher', 'folded_publisher')} THEN f.publisher END)
        AS publishers,
      ${held('origins')} + count(DISTINCT CASE WHEN ${isNew('origin', 'origin_key')} THEN f.origin END) AS origins,
      ${first('h.first_published', 'min(f.published_at)', 'min')} AS first_published,
      ${first('h.last_published', 'max(f.published_at)', 'max')} AS last_published
    FROM touched_claims t CROSS JOIN claims k ON k.key = t.key CROSS JOIN counted f ON f.claim = t.key
    LEFT JOIN ${table} h ON t.since > 0 AND ${isHeld}
    GROUP BY t.key${row === 'edge' ? ', f.stance' : ''}`;
}
