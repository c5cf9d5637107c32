import { compareText } from '../../compare-text.js';
import { Digest, type DumpRows } from '../../digest.js';
import type { Transaction } from '../connection.js';
import { inForce } from '../decisions/decision-rows.js';
import { map, maps, type Row, text } from '../row.js';
import { type Kind, kinds } from './by-ids.js';
import { extractedCitation } from './extracted-rows.js';
import { extractedUses, mentionRow } from './mention-rows.js';
import { edgesOf } from './read-rows.js';

const pageSize = 2000;

/** See Store.digest. Reads the graph page by page; only the edges, whose nodes have another order, are sorted here. */
export async function digest(transaction: Transaction): Promise<string> {
  const dump = new Digest();
  for await (const row of inIdOrder(transaction, kinds.documents)) dump.add('document', row);
  for await (const row of inIdOrder(transaction, kinds.sentences)) dump.add('sentence', row);
  for await (const row of uses(transaction)) dump.add('use', row);
  for await (const row of inIdOrder(transaction, kinds.entities)) dump.add('entity', row);
  for await (const row of inIdOrder(transaction, kinds.claims)) dump.add('claim', row);
  for await (const row of citationsInIdOrder(transaction)) dump.add('citation', extractedCitation(row));
  const edges: DumpRows['edge'][] = [];
  for await (const claim of nodesInIdOrder(transaction, 'Claim')) edges.push(...edgesOf(claim));
  for (const row of edges.sort((a, b) => compareText(a.id, b.id))) dump.add('edge', row);
  for (const { id, by, at, why, ruling } of await inForce(transaction))
    dump.add('decision', { id, by, at, why, ruling });
  return dump.hex();
}

/** Every row of a kind, in code point order of the ids. */
async function* inIdOrder<Model>(
  transaction: Transaction,
  { label, read }: Kind<Model>,
): AsyncIterable<Model> {
  for await (const node of nodesInIdOrder(transaction, label)) yield read(node);
}

/** The properties of every node with this label, in code point order of the ids. */
export async function* nodesInIdOrder(
  transaction: Transaction,
  label: Kind<unknown>['label'],
  size = pageSize,
): AsyncIterable<Row> {
  let after = '';
  for (;;) {
    const rows = await transaction.rows(
      `MATCH (n:${label}) USING INDEX n:${label}(id) WHERE n.id > $after
       RETURN properties(n) AS node ORDER BY n.id LIMIT $size`,
      { after, size: BigInt(size) },
    );
    for (const row of rows) yield map(row, 'node');
    const last = rows.at(-1);
    if (!last || rows.length < size) return;
    after = text(map(last, 'node'), 'id');
  }
}

/** Citations with those that are not shown, which are few. */
async function* citationsInIdOrder(transaction: Transaction): AsyncIterable<Row> {
  const found = await transaction.rows(
    'MATCH (n:HiddenCitation) RETURN properties(n) AS node ORDER BY n.id DESC',
  );
  const hidden = found.map((row) => map(row, 'node'));
  const before = (id: string | null) => {
    const next = hidden.at(-1);
    return next && (id === null || text(next, 'id') < id) ? hidden.pop() : undefined;
  };
  for await (const row of nodesInIdOrder(transaction, 'Citation')) {
    for (let next = before(text(row, 'id')); next; next = before(text(row, 'id'))) yield next;
    yield row;
  }
  for (let next = before(null); next; next = before(null)) yield next;
}

async function* uses(transaction: Transaction): AsyncIterable<DumpRows['use']> {
  const size = 200;
  let after = '';
  for (;;) {
    const documents = await transaction.rows(usesCypher, { after, size: BigInt(size) });
    for (const document of documents) {
      const documentId = text(document, 'id');
      const found = extractedUses(maps(document, 'mentions'));
      for (const use of found.toSorted((a, b) => compareText(a.entityId, b.entityId)))
        yield { ...use, documentId };
    }
    const last = documents.at(-1);
    if (!last || documents.length < size) return;
    after = text(last, 'id');
  }
}

const usesCypher = `
  MATCH (d:Document) USING INDEX d:Document(id) WHERE d.id > $after
  WITH d ORDER BY d.id LIMIT $size
  RETURN d.id AS id, COLLECT { MATCH (d)-[m:MENTIONS]->(e:Entity) RETURN ${mentionRow} } AS mentions ORDER BY id`;
