import type { Counts } from '../store.js';
import { number } from './row.js';
import type { Sql } from './sql.js';

/** See Store.counts. What decisions hide does not count: entities without a rank, citations without a claim. */
export function counts(sql: Sql): Counts {
  const count = (table: keyof Counts, column = '*') => {
    const row = sql.get(`SELECT count(${column}) AS count FROM ${table}`);
    return row ? number(row, 'count') : 0;
  };
  return {
    documents: count('documents'),
    sentences: count('sentences'),
    entities: count('entities', 'rank'),
    claims: count('claims'),
    citations: count('citations', 'claim'),
    edges: count('edges'),
  };
}
