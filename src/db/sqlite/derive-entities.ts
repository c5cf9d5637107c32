import { foldName } from '../fold-name.js';
import { entityRank } from '../page-key.js';
import { number, type Row, text, texts } from './row.js';
import type { Sql } from './sql.js';

/**
 * Rebuilds the touched entities from what the documents say of them (the rule is that of `deriveEntity`, in SQL so
 * that a hub's uses stay in the database) and deletes those of which no document says anything any more.
 */
export function deriveEntities(sql: Sql): void {
  const unused = `SELECT key FROM touched_entities t
    WHERE NOT EXISTS (SELECT 1 FROM entity_uses u WHERE u.entity = t.key)`;
  sql.run(`DELETE FROM entity_words WHERE rowid IN (${unused})`);
  sql.run(`DELETE FROM entities WHERE key IN (${unused})`);
  const rows = sql.all(derived).map(entityRow);
  sql.run(updateEntities, JSON.stringify(rows));
  nameEntities(
    sql,
    rows.filter((row) => row.renamed),
  );
}

/** Makes the entities findable by their names. */
function nameEntities(sql: Sql, entities: readonly EntityRow[]): void {
  const rows = entities.map(({ key, names }) => ({
    key,
    words: names.join('\n'),
    folded: [...new Set(names.map(foldName))],
  }));
  sql.run(
    `DELETE FROM entity_names WHERE entity IN (SELECT value->>'key' FROM json_each(?))`,
    JSON.stringify(rows),
  );
  sql.run(
    `INSERT INTO entity_names (folded, entity)
     SELECT f.value, e.value->>'key' FROM json_each(?) e, json_each(e.value, '$.folded') f`,
    JSON.stringify(rows),
  );
  sql.run(
    `INSERT OR REPLACE INTO entity_words (rowid, names)
     SELECT value->>'key', value->>'words' FROM json_each(?)`,
    JSON.stringify(rows),
  );
}

interface EntityRow {
  readonly key: number;
  readonly name: string;
  readonly type: string;
  /** A JSON array, as the column holds it. */
  readonly aliases: string;
  readonly citations: number;
  readonly rank: string;
  readonly names: readonly string[];
  readonly renamed: boolean;
}

function entityRow(row: Row): EntityRow {
  const name = text(row, 'name');
  const citations = number(row, 'citations');
  return {
    key: number(row, 'key'),
    name,
    type: text(row, 'type'),
    aliases: text(row, 'aliases'),
    citations,
    rank: entityRank(text(row, 'id'), citations),
    names: [name, ...texts(row, 'aliases')],
    renamed: number(row, 'renamed') === 1,
  };
}

/**
 * The uses of each touched entity in numbers, and whether its names differ from those it has. Materialised, because
 * a name that is used three times would be looked up three times.
 */
const derived = `
  WITH best AS MATERIALIZED (
    SELECT e.key, e.id, e.name AS old_name, e.aliases AS old_aliases,
      (SELECT name FROM entity_uses WHERE entity = e.key GROUP BY name ORDER BY count(*) DESC, name LIMIT 1) AS name,
      (SELECT type FROM (
        SELECT type, count(*) AS uses FROM entity_uses WHERE entity = e.key GROUP BY name, type
      ) GROUP BY type ORDER BY sum(uses) DESC, type LIMIT 1) AS type,
      (SELECT coalesce(sum(citations), 0) FROM claims WHERE subject = e.key)
      + (SELECT coalesce(sum(citations), 0) FROM claims WHERE object = e.key AND subject <> e.key) AS citations
    FROM touched_entities t JOIN entities e ON e.key = t.key
  ), named AS MATERIALIZED (
    SELECT best.*,
      (SELECT json_group_array(text ORDER BY text) FROM (
        SELECT DISTINCT text FROM aliases WHERE entity = best.key
        UNION SELECT DISTINCT name FROM entity_uses WHERE entity = best.key
      ) WHERE text <> best.name) AS aliases
    FROM best
  )
  SELECT *, old_name IS NOT name OR old_aliases IS NOT aliases AS renamed
  FROM named`;

const updateEntities = `
  UPDATE entities SET name = n.name, type = n.type, aliases = n.aliases, citations = n.citations, rank = n.rank
  FROM (SELECT value->>'key' AS key, value->>'name' AS name, value->>'type' AS type, value->>'aliases' AS aliases,
      value->>'citations' AS citations, value->>'rank' AS rank
    FROM json_each(?)) n
  WHERE entities.key = n.key`;
