import type { Document } from '../../model/document.js';
import { type Entity, entityTypes } from '../../model/entity.js';
import { foldName } from '../fold-name.js';
import { requirePage } from '../page-key.js';
import { searchWords } from '../search-words.js';
import type { EntityFilter, Page, PageRequest } from '../store.js';
import { pageOfHits, pageOfRanges } from './ranges.js';
import { number, text } from './row.js';
import { byKeys, kinds } from './select.js';
import type { Sql } from './sql.js';

export function entitiesNamed(sql: Sql, name: string): readonly Entity[] {
  const rows = sql.all(
    `SELECT e.key FROM entity_names n JOIN entities e ON e.key = n.entity
     WHERE n.folded = ? ORDER BY e.rank DESC LIMIT 10`,
    foldName(name),
  );
  return byKeys(
    sql,
    kinds.entities,
    rows.map((row) => number(row, 'key')),
  );
}

export function listEntities(sql: Sql, filter: EntityFilter, page: PageRequest): Page<Entity> {
  requirePage('entities', page);
  const words = searchWords(filter.search ?? '');
  if (words.length > 0) return searchEntities(sql, words, filter, page);
  const ranges = [...new Set(filter.types ?? entityTypes)].map((type) => ({ type }));
  const order = { by: 'rank', descending: true } as const;
  return pageOfRanges(sql, kinds.entities, { table: 'entities', order, ranges }, page);
}

/** Reads every entity that the words match, since the index of words knows no ranks. */
function searchEntities(
  sql: Sql,
  words: readonly string[],
  filter: EntityFilter,
  page: PageRequest,
): Page<Entity> {
  const rows = sql.all(
    `SELECT e.key, e.rank FROM entity_words w JOIN entities e ON e.key = w.rowid
     WHERE entity_words MATCH ?1 AND (?2 IS NULL OR e.rank < ?2)
       AND (?3 IS NULL OR e.type IN (SELECT value FROM json_each(?3)))
     ORDER BY e.rank DESC LIMIT ?4`,
    words.map((word) => `"${word}"*`).join(' '),
    page.after ?? null,
    filter.types ? JSON.stringify(filter.types) : null,
    page.limit + 1,
  );
  const hits = rows.map((row) => ({ row: number(row, 'key'), key: text(row, 'rank') }));
  return pageOfHits(sql, kinds.entities, hits, page);
}

export function listDocuments(sql: Sql, page: PageRequest): Page<Document> {
  requirePage('documents', page);
  const order = { by: 'place', descending: true } as const;
  return pageOfRanges(sql, kinds.documents, { table: 'documents', order, ranges: [{}] }, page);
}
