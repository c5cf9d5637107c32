import type { Document } from '../../../model/document.js';
import type { Entity } from '../../../model/entity.js';
import { requirePage } from '../../page-key.js';
import type { EntityFilter, Page, PageRequest } from '../../store.js';
import type { Transaction } from '../connection.js';
import { foldedNames, foldedWords } from '../folded-names.js';
import { map, type Row, text } from '../row.js';
import { fullText } from '../schema.js';
import { behindEveryKey, pageOf, sizeOf } from './pages.js';
import { documentOf, entityOf } from './read-rows.js';

/** Lucene takes 1,024 clauses; nobody means so many. */
const mostWords = 100;

/** See Store.entitiesNamed. */
export async function entitiesNamed(transaction: Transaction, name: string): Promise<readonly Entity[]> {
  const [folded] = foldedNames([name]);
  if (!folded) return [];
  const rows = await transaction.rows(
    `CALL db.index.fulltext.queryNodes('${fullText.names}', $query) YIELD node
     WITH node WHERE $folded IN node.folded
     RETURN properties(node) AS entity ORDER BY node.rank DESC LIMIT 10`,
    { folded, query: `"${folded.replace(/["\\]/g, '\\$&')}"` },
  );
  return rows.map((row) => entityOf(map(row, 'entity')));
}

/** See Store.listEntities. */
export async function listEntities(
  transaction: Transaction,
  filter: EntityFilter,
  page: PageRequest,
): Promise<Page<Entity>> {
  requirePage('entities', page);
  const words = foldedWords(filter.search ?? '').slice(0, mostWords);
  const { types } = filter;
  const rows = await transaction.rows(words.length > 0 ? searchCypher : listCypher(types !== undefined), {
    before: page.after ?? behindEveryKey,
    size: sizeOf(page),
    types: types ? [...new Set(types)] : null,
    // Folded words have no capitals and no signs, so that none of them is an operator.
    query: words.map((word) => `+${word}*`).join(' '),
  });
  return pageOf(rows.map((row) => map(row, 'entity')).map(hitOf), 'DESCENDING', page);
}

function hitOf(entity: Row) {
  return { key: text(entity, 'rank'), row: entityOf(entity) };
}

/** Reads every entity that the words match, since the index of words knows no ranks. */
const searchCypher = `
  CALL db.index.fulltext.queryNodes('${fullText.words}', $query) YIELD node
  WITH node WHERE node.rank < $before AND ($types IS NULL OR node.type IN $types)
  WITH node ORDER BY node.rank DESC LIMIT $size
  RETURN properties(node) AS entity`;

function listCypher(byType: boolean): string {
  const stretch = (equal: string, index: string, order: string) => `
    MATCH (e:Entity) USING INDEX e:Entity(${index}) WHERE ${equal} e.rank < $before
    RETURN e ORDER BY ${order} e.rank DESC LIMIT $size`;
  return byType
    ? `UNWIND $types AS type CALL (type) { ${stretch('e.type = type AND', 'type, rank', 'e.type DESC,')} }
       RETURN properties(e) AS entity`
    : `CALL () { ${stretch('', 'rank', '')} } RETURN properties(e) AS entity`;
}

/** See Store.listDocuments. */
export async function listDocuments(transaction: Transaction, page: PageRequest): Promise<Page<Document>> {
  requirePage('documents', page);
  const rows = await transaction.rows(
    `CALL () {
       MATCH (d:Document) USING INDEX d:Document(place) WHERE d.place < $before
       RETURN d ORDER BY d.place DESC LIMIT $size
     }
     RETURN properties(d) AS document`,
    { before: page.after ?? behindEveryKey, size: sizeOf(page) },
  );
  const documents = rows.map((row) => map(row, 'document'));
  const hits = documents.map((document) => ({ key: text(document, 'place'), row: documentOf(document) }));
  return pageOf(hits, 'DESCENDING', page);
}
