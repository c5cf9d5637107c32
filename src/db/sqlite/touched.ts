import type { Sql } from './sql.js';

/** Makes the two lists of inner keys, empty: claims and entities that a write or a removal touches. */
export function startTouching(sql: Sql): void {
  sql.exec(`
    CREATE TEMP TABLE IF NOT EXISTS touched_claims (key INTEGER PRIMARY KEY);
    CREATE TEMP TABLE IF NOT EXISTS touched_entities (key INTEGER PRIMARY KEY);
    DELETE FROM touched_claims;
    DELETE FROM touched_entities;
  `);
}

/** Adds what these documents refer to. Every end and speaker has an entity use in its document, so uses are enough. */
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
}
