import { citationOf, claimOf, documentOf, edgeOf, entityOf, sentenceOf } from './read-rows.js';
import { number, type Row, text } from './row.js';
import type { Sql } from './sql.js';

/**
 * How each kind of row is read: a SELECT that puts hash ids in the place of inner keys, under the alias `x`, and the
 * function that makes the model's type of it. All as users see it, so citations without a claim and entities that are
 * merged away are no rows.
 */
export const kinds = {
  documents: { select: 'SELECT x.* FROM documents x', read: documentOf },
  sentences: {
    select: 'SELECT x.*, d.id AS documentId FROM sentences x JOIN documents d ON d.key = x.document',
    read: sentenceOf,
  },
  entities: { select: 'SELECT x.* FROM (SELECT * FROM entities WHERE rank IS NOT NULL) x', read: entityOf },
  claims: {
    select: `SELECT x.*, s.id AS subjectId, o.id AS objectId
      FROM claims x JOIN entities s ON s.key = x.subject JOIN entities o ON o.key = x.object`,
    read: claimOf,
  },
  citations: {
    select: `SELECT x.*, c.id AS claimId, d.id AS documentId, n.id AS sentenceId, e.id AS speakerId
      FROM citations x JOIN claims c ON c.key = x.claim JOIN documents d ON d.key = x.document
      JOIN sentences n ON n.document = x.document AND n."index" = x.sentence_index
      LEFT JOIN entities e ON e.key = x.said_by`,
    read: citationOf,
  },
  edges: {
    select: `SELECT x.*, c.id AS claimId, s.id AS subjectId, o.id AS objectId
      FROM edges x JOIN claims c ON c.key = x.claim
      JOIN entities s ON s.key = x.subject JOIN entities o ON o.key = x.object`,
    read: edgeOf,
  },
} as const satisfies Record<string, Kind<unknown>>;

/** A kind of row as `kinds` describes it. */
export interface Kind<Model> {
  readonly select: string;
  readonly read: (row: Row) => Model;
}

/** The rows with these ids, in the order of the ids; null where none is. */
export function byIds<Model>(sql: Sql, kind: Kind<Model>, ids: readonly string[]): readonly (Model | null)[] {
  const rows = sql.all(
    `${kind.select} WHERE x.id IN (SELECT value FROM json_each(?))`,
    JSON.stringify([...new Set(ids)]),
  );
  const found = new Map(rows.map((row) => [text(row, 'id'), kind.read(row)]));
  return ids.map((id) => found.get(id) ?? null);
}

/** The rows with these inner keys, which all exist, in the order of the keys. */
export function byKeys<Model>(sql: Sql, kind: Kind<Model>, keys: readonly number[]): readonly Model[] {
  const rows = sql.all(
    `${kind.select} WHERE x.key IN (SELECT value FROM json_each(?))`,
    JSON.stringify(keys),
  );
  const found = new Map(rows.map((row) => [number(row, 'key'), kind.read(row)]));
  return keys.flatMap((key) => found.get(key) ?? []);
}

/** The inner key of an id; null where nothing has it. */
export function keyOf(sql: Sql, table: 'documents' | 'entities' | 'claims', id: string): number | null {
  const row = sql.get(`SELECT key FROM ${table} WHERE id = ?`, id);
  return row ? number(row, 'key') : null;
}

/** The inner keys of these ids; those that nothing has are left out. */
export function keysOf(
  sql: Sql,
  table: 'documents' | 'entities' | 'claims',
  ids: readonly string[],
): ReadonlyMap<string, number> {
  const rows = sql.all(
    `SELECT id, key FROM ${table} WHERE id IN (SELECT value FROM json_each(?))`,
    JSON.stringify([...new Set(ids)]),
  );
  return new Map(rows.map((row) => [text(row, 'id'), number(row, 'key')]));
}
