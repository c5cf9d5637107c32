import { foldName } from '../fold-name.js';
import { entityRank } from '../page-key.js';
import { derivedEntities } from './derived-entities-sql.js';
import { number, type Row, text, textOrNull, texts } from './row.js';
import type { Sql } from './sql.js';

/**
 * Rebuilds the touched entities from what the documents say of them after decisions (the rule is that of
 * `deriveEntity`, in SQL so that a hub's uses stay in the database), hides those of which nothing is left to show, and
 * deletes those that no document and no decision needs any more.
 */
export function deriveEntities(sql: Sql): void {
  sql.run('INSERT OR IGNORE INTO touched_entities SELECT entity FROM gained WHERE citations <> 0');
  const rows = sql.all(derivedEntities);
  hideEntities(
    sql,
    rows.filter((row) => row['name'] === null).map((row) => number(row, 'key')),
  );
  const shown = rows.filter((row) => row['name'] !== null).map(entityRow);
  sql.run(updateEntities, JSON.stringify(shown.filter((row) => row.changed)));
  nameEntities(
    sql,
    shown.filter((row) => row.renamed),
  );
}

function hideEntities(sql: Sql, keys: readonly number[]): void {
  const hidden = JSON.stringify(keys);
  const among = (column: string) => `${column} IN (SELECT value FROM json_each(?))`;
  sql.run(`DELETE FROM entity_words WHERE ${among('rowid')}`, hidden);
  sql.run(`DELETE FROM entity_names WHERE ${among('entity')}`, hidden);
  sql.run(
    `UPDATE entities SET name = '', type = '', aliases = '[]', citations = 0, rank = NULL WHERE ${among('key')}`,
    hidden,
  );
  const unused = `${among('key')} AND NOT EXISTS (SELECT 1 FROM entity_uses u WHERE u.entity = entities.key)`;
  // Those merged away first: only then is the one that they went into free to go.
  sql.run(`DELETE FROM entities WHERE ${unused} AND merged_into IS NOT NULL`, hidden);
  sql.run(
    `DELETE FROM entities WHERE ${unused}
     AND NOT EXISTS (SELECT 1 FROM entities m WHERE m.merged_into = entities.key)`,
    hidden,
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
    `DELETE FROM entity_names WHERE entity IN (SELECT value->>'key' FROM jsonb_each(?))`,
    JSON.stringify(rows),
  );
  sql.run(
    `INSERT INTO entity_names (folded, entity)
     SELECT f.value, e.value->>'key' FROM jsonb_each(?) e, json_each(e.value, '$.folded') f`,
    JSON.stringify(rows),
  );
  sql.run(
    `INSERT OR REPLACE INTO entity_words (rowid, names)
     SELECT value->>'key', value->>'words' FROM jsonb_each(?)`,
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
  readonly changed: boolean;
}

function entityRow(row: Row): EntityRow {
  const name = text(row, 'name');
  const citations = number(row, 'citations');
  const [type, rank] = [text(row, 'type'), entityRank(text(row, 'id'), citations)];
  const renamed = name !== textOrNull(row, 'old_name') || row['aliases'] !== row['old_aliases'];
  return {
    key: number(row, 'key'),
    name,
    type,
    aliases: text(row, 'aliases'),
    citations,
    rank,
    names: [name, ...texts(row, 'aliases')],
    renamed,
    changed: renamed || type !== row['old_type'] || rank !== row['old_rank'],
  };
}

const updateEntities = `
  UPDATE entities SET name = n.name, type = n.type, aliases = n.aliases, citations = n.citations, rank = n.rank
  FROM (SELECT value->>'key' AS key, value->>'name' AS name, value->>'type' AS type, value->>'aliases' AS aliases,
      value->>'citations' AS citations, value->>'rank' AS rank
    FROM jsonb_each(?)) n
  WHERE entities.key = n.key`;
