import type { Sql } from './sql.js';

/** Makes the lists of inner keys, empty: claims and entities that a write touches, and entities that a ruling reaches. */
export function startTouching(sql: Sql): void {
  sql.exec(`
    CREATE TEMP TABLE IF NOT EXISTS touched_claims (key INTEGER PRIMARY KEY);
    CREATE TEMP TABLE IF NOT EXISTS touched_entities (key INTEGER PRIMARY KEY);
    CREATE TEMP TABLE IF NOT EXISTS reached (key INTEGER PRIMARY KEY);
    DELETE FROM reached;
    DELETE FROM touched_claims;
    DELETE FROM touched_entities;
  `);
}

/**
 * Adds what these documents refer to, as extracted and as decided. Every end and speaker has an entity use in its
 * document, so uses are enough.
 */
export function touchDocuments(sql: Sql, documentIds: readonly string[]): void {
  const ids = JSON.stringify(documentIds);
  sql.run(
    `INSERT OR IGNORE INTO touched_claims
     SELECT c.claim FROM json_each(?) j JOIN documents d ON d.id = j.value JOIN citations c ON c.document = d.key`,
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
