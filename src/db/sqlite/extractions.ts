import type { Document } from '../../model/document.js';
import type { Extraction } from '../../model/extraction.js';
import { requirePage } from '../page-key.js';
import type { Page, PageRequest } from '../store.js';
import { selectUses } from './dump.js';
import { extractedCitations, extractedClaim } from './extracted.js';
import { sentenceOf, useOf } from './read-rows.js';
import { kinds } from './select.js';
import type { Sql } from './sql.js';

/** See Store.listExtractions. */
export function listExtractions(sql: Sql, page: PageRequest): Page<Extraction> {
  requirePage('extractions', page);
  const { select, read } = kinds.documents;
  const rows = sql.all(`${select} WHERE x.id > ? ORDER BY x.id LIMIT ?`, page.after ?? '', page.limit + 1);
  const documents = rows.slice(0, page.limit).map(read);
  return {
    rows: documents.map((document) => ({ key: document.id, row: extractionOf(sql, document) })),
    hasMore: rows.length > page.limit,
  };
}

/** A document as it was handed to `write`, but for the order of the lists. */
export function extractionOf(sql: Sql, document: Document): Extraction {
  const { id } = document;
  const itsOwn = 'x.document = (SELECT key FROM documents WHERE id = ?)';
  const rows = sql.all(`${extractedCitations.select} WHERE ${itsOwn}`, id);
  const claims = rows.map(extractedClaim);
  return {
    document,
    sentences: sql.all(`${kinds.sentences.select} WHERE ${itsOwn}`, id).map(sentenceOf),
    entities: sql
      .all(`${selectUses} WHERE d.id = ?`, id)
      .map(useOf)
      .map(({ documentId: _, ...use }) => use),
    claims: [...new Map(claims.map((claim) => [claim.id, claim])).values()],
    citations: rows.map(extractedCitations.read),
  };
}
