import type { Counts } from '../store.js';
import { number } from './row.js';
import type { Sql } from './sql.js';

/** See Store.counts. */
export function counts(sql: Sql): Counts {
  const count = (table: keyof Counts) => {
    const row = sql.get(`SELECT count(*) AS count FROM ${table}`);
    return row ? number(row, 'count') : 0;
  };
  return {
    documents: count('documents'),
    sentences: count('sentences'),
    entities: count('entities'),
    claims: count('claims'),
    citations: count('citations'),
    edges: count('edges'),
  };
}
