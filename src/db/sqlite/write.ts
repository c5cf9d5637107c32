import type { Extraction } from '../../model/extraction.js';
import { type Fresh, planWrite, requireSound } from '../plan-write.js';
import type { WriteResult } from '../store.js';
import { rulingsInForce } from './decisions/decision-rows.js';
import { derive } from './derive.js';
import { addVotes, takeVotes } from './entity-votes.js';
import { insert } from './insert.js';
import { text } from './row.js';
import type { Sql } from './sql.js';
import { startTouching, touchNewDocuments, touchOldDocuments } from './touched.js';

/** See Store.write. */
export function write(sql: Sql, batch: readonly Extraction[]): WriteResult {
  const fresh = requireSound(batch);
  return sql.write(() => {
    const ids = fresh.map(({ extraction }) => extraction.document.id);
    const { result, changed } = planWrite(fresh, digestsOf(sql, ids));
    replace(sql, changed);
    return result;
  });
}

/** See Store.remove. */
export function remove(sql: Sql, documentIds: readonly string[]): number {
  return sql.write(() => {
    startTouching(sql);
    const removed = deleteDocuments(sql, documentIds);
    derive(sql);
    return removed;
  });
}

/** See Store.holds. */
export function holds(sql: Sql, documentIds: readonly string[]): ReadonlySet<string> {
  return new Set(digestsOf(sql, documentIds).keys());
}

function replace(sql: Sql, fresh: readonly Fresh[]): void {
  if (fresh.length === 0) return;
  const ids = fresh.map(({ extraction }) => extraction.document.id);
  startTouching(sql);
  deleteDocuments(sql, ids);
  insert(sql, fresh, rulingsInForce(sql));
  touchNewDocuments(sql, ids);
  addVotes(sql, ids);
  derive(sql);
}

/** Takes sentences, uses and citations along by cascade. */
function deleteDocuments(sql: Sql, ids: readonly string[]): number {
  touchOldDocuments(sql, ids);
  takeVotes(sql, ids);
  return sql.run('DELETE FROM documents WHERE id IN (SELECT value FROM json_each(?))', JSON.stringify(ids));
}

function digestsOf(sql: Sql, ids: readonly string[]): ReadonlyMap<string, string> {
  const rows = sql.all(
    'SELECT id, extraction_digest FROM documents WHERE id IN (SELECT value FROM json_each(?))',
    JSON.stringify(ids),
  );
  return new Map(rows.map((row) => [text(row, 'id'), text(row, 'extraction_digest')]));
}
