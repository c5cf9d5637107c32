import type { Sql } from './sql.js';

/** Adds what these documents, which were just inserted, say of entities to the votes. */
export function addVotes(sql: Sql, documentIds: readonly string[]): void {
  sql.run(`${insertVotes} ${votes(`document IN (${inner})`)} ${addToHeld('+')}`, JSON.stringify(documentIds));
}

/** Takes what these documents, which are about to go, say of entities from the votes. */
export function takeVotes(sql: Sql, documentIds: readonly string[]): void {
  sql.run(`${insertVotes} ${votes(`document IN (${inner})`)} ${addToHeld('-')}`, JSON.stringify(documentIds));
  sql.run(`DELETE FROM entity_votes
    WHERE entity IN (SELECT key FROM touched_entities) AND names = 0 AND words = 0`);
}

/** Counts the votes of the touched entities anew, after splits have moved texts. */
export function recountVotes(sql: Sql): void {
  const touched = 'IN (SELECT key FROM touched_entities)';
  sql.run(`DELETE FROM entity_votes WHERE entity ${touched}`);
  sql.run(`${insertVotes} ${votes(`entity ${touched}`, `means ${touched}`)}`);
}

/**
 * A SELECT of (entity, text, type, names, words): what uses that pass `which` say of entities, less what splits moved
 * away, and what those that pass `meant` say of the entities that splits moved their texts to.
 */
export function votes(which: string, meant = which): string {
  const unmoved = (text: string) => `NOT EXISTS (SELECT 1 FROM moved_texts m
    WHERE m.document = u.document AND m.entity = u.entity AND m.text = ${text})`;
  return `
    SELECT entity, text, type, sum(names) AS names, sum(words) AS words FROM (
      SELECT u.entity, u.name AS text, u.type, 1 AS names, 0 AS words
      FROM entity_uses u WHERE u.${which} AND ${unmoved('u.name')}
      UNION ALL
      SELECT u.entity, a.text, u.type, 0, 1
      FROM entity_uses u JOIN aliases a ON a.document = u.document AND a.entity = u.entity
      WHERE u.${which} AND ${unmoved('a.text')}
      UNION ALL
      SELECT t.means, t.text, u.type, 0, 1
      FROM moved_texts t JOIN entity_uses u ON u.document = t.document AND u.entity = t.entity WHERE t.${meant}
    ) GROUP BY entity, text, type`;
}

const inner = 'SELECT d.key FROM json_each(?1) j JOIN documents d ON d.id = j.value';

const insertVotes = 'INSERT INTO entity_votes (entity, text, type, names, words)';

function addToHeld(sign: '+' | '-'): string {
  return `ON CONFLICT DO UPDATE SET names = names ${sign} excluded.names, words = words ${sign} excluded.words`;
}
