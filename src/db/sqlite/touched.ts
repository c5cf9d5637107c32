import type { Sql } from './sql.js';

/**
 * Makes the lists of inner keys, empty: claims and entities that a write touches, and entities that a ruling reaches.
 * A touched claim comes with its ends and the citations that it had `before`; its totals hold what the documents
 * before the key `since` say, so that only later ones are counted, all of them where `since` is 0.
 */
export function startTouching(sql: Sql): void {
  sql.exec(`
    CREATE TEMP TABLE IF NOT EXISTS touched_claims (
      key INTEGER PRIMARY KEY, subject INTEGER, object INTEGER, before INTEGER, since INTEGER
    );
    CREATE TEMP TABLE IF NOT EXISTS touched_entities (key INTEGER PRIMARY KEY);
    CREATE TEMP TABLE IF NOT EXISTS reached (key INTEGER PRIMARY KEY);
    DELETE FROM reached;
    DELETE FROM touched_claims;
    DELETE FROM touched_entities;
  `);
}

/** Adds what these documents, which are about to go, refer to, as extracted and as decided. */
export function touchOldDocuments(sql: Sql, documentIds: readonly string[]): void {
  touchDocuments(sql, JSON.stringify(documentIds), '0');
}

/** Adds what these documents, which are later than all others, refer to. */
export function touchNewDocuments(sql: Sql, documentIds: readonly string[]): void {
  touchDocuments(
    sql,
    JSON.stringify(documentIds),
    '(SELECT min(f.key) FROM json_each(?1) i JOIN documents f ON f.id = i.value)',
  );
}

/** Every end and speaker has an entity use in its document, so uses are enough. */
function touchDocuments(sql: Sql, ids: string, since: string): void {
  sql.run(
    `INSERT OR IGNORE INTO touched_claims
     SELECT k.key, k.subject, k.object, k.citations, ${since}
     FROM json_each(?1) j JOIN documents d ON d.id = j.value JOIN citations c ON c.document = d.key
     JOIN claims k ON k.key = c.claim`,
    ids,
  );
  sql.run(
    `INSERT OR IGNORE INTO touched_entities
     SELECT u.entity FROM json_each(?) j JOIN documents d ON d.id = j.value JOIN entity_uses u ON u.document = d.key`,
    ids,
  );
  sql.run(
    `INSERT OR IGNORE INTO touched_entities
     SELECT m.means FROM json_each(?) j JOIN documents d ON d.id = j.value JOIN moved_texts m ON m.document = d.key`,
    ids,
  );
  touchMerged(sql);
}

/** Adds claims by their inner keys, to be counted anew. */
export function touchClaims(sql: Sql, keys: Iterable<number>): void {
  sql.run(
    `INSERT OR IGNORE INTO touched_claims
     SELECT k.key, k.subject, k.object, k.citations, 0 FROM json_each(?) j JOIN claims k ON k.key = j.value`,
    JSON.stringify([...keys]),
  );
}

/** Adds what the touched entities are shown as. */
export function touchMerged(sql: Sql): void {
  sql.run(`INSERT OR IGNORE INTO touched_entities
    SELECT e.merged_into FROM touched_entities t CROSS JOIN entities e ON e.key = t.key WHERE e.merged_into IS NOT NULL`);
}

/** Adds the entities that a ruling reaches, what they are shown as, and what splits make their mentions mean. */
export function touchReached(sql: Sql, entityIds: readonly string[]): void {
  sql.run(
    'INSERT OR IGNORE INTO reached SELECT e.key FROM json_each(?) j JOIN entities e ON e.id = j.value',
    JSON.stringify(entityIds),
  );
  sql.run('INSERT OR IGNORE INTO touched_entities SELECT key FROM reached');
  sql.run(`INSERT OR IGNORE INTO touched_entities
    SELECT m.means FROM reached r CROSS JOIN moved_texts m ON m.entity = r.key`);
  touchMerged(sql);
}
