import type { Extraction } from '../../model/extraction.js';
import { checkExtraction } from '../check-extraction.js';
import { extractionDigest } from '../digest.js';
import type { WriteResult } from '../store.js';
import { StoreError } from '../store-error.js';
import { deriveClaims } from './derive-claims.js';
import { deriveEntities } from './derive-entities.js';
import { type Fresh, insert } from './insert.js';
import { text } from './row.js';
import type { Sql } from './sql.js';
import { startTouching, touchDocuments } from './touched.js';

/** See Store.write. A document that stands in the batch twice counts as if it had come in two batches. */
export function write(sql: Sql, batch: readonly Extraction[]): WriteResult {
  batch.forEach(requireSound);
  const fresh = batch.map((extraction) => ({ extraction, digest: extractionDigest(extraction) }));
  return sql.write(() => {
    const before = digestsOf(
      sql,
      fresh.map(({ extraction }) => extraction.document.id),
    );
    const after = new Map<string, Fresh>();
    const result = { added: 0, replaced: 0, unchanged: 0 };
    for (const one of fresh) {
      const { id } = one.extraction.document;
      const held = after.get(id)?.digest ?? before.get(id);
      result[held === undefined ? 'added' : held === one.digest ? 'unchanged' : 'replaced'] += 1;
      after.set(id, one);
    }
    replace(
      sql,
      [...after.values()].filter((one) => one.digest !== before.get(one.extraction.document.id)),
    );
    return result;
  });
}

/** See Store.remove. */
export function remove(sql: Sql, documentIds: readonly string[]): number {
  return sql.write(() => {
    startTouching(sql);
    touchDocuments(sql, documentIds);
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
  touchDocuments(sql, ids);
  deleteDocuments(sql, ids);
  insert(sql, fresh);
  touchDocuments(sql, ids);
  derive(sql);
}

/** Claims before entities: an entity's rank sums its claims' citations, and only an entity without claims may go. */
function derive(sql: Sql): void {
  deriveClaims(sql);
  deriveEntities(sql);
}

/** Takes sentences, uses and citations along by cascade. */
function deleteDocuments(sql: Sql, ids: readonly string[]): number {
  return sql.run('DELETE FROM documents WHERE id IN (SELECT value FROM json_each(?))', JSON.stringify(ids));
}

function digestsOf(sql: Sql, ids: readonly string[]): ReadonlyMap<string, string> {
  const rows = sql.all(
    'SELECT id, extraction_digest FROM documents WHERE id IN (SELECT value FROM json_each(?))',
    JSON.stringify(ids),
  );
  return new Map(rows.map((row) => [text(row, 'id'), text(row, 'extraction_digest')]));
}

function requireSound(extraction: Extraction): void {
  const violations = checkExtraction(extraction);
  const [first] = violations;
  if (!first) return;
  const more = violations.length > 1 ? ` (and ${violations.length - 1} more)` : '';
  const message = `document ${extraction.document.id}: ${first.rule} of ${first.id}: ${first.message}${more}`;
  throw new StoreError('BAD_EXTRACTION', message);
}
