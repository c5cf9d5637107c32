import type { Extraction } from '../../../model/extraction.js';
import { type Fresh, planWrite, requireSound } from '../../plan-write.js';
import type { Rulings } from '../../rulings/rulings.js';
import type { WriteResult } from '../../store.js';
import type { Connection, Transaction } from '../connection.js';
import type { RulingsMemory } from '../decisions/rulings-memory.js';
import { text } from '../row.js';
import { applyChange } from './apply-change.js';
import { deleteDocuments } from './delete-documents.js';
import { insertDocuments } from './insert-documents.js';
import { lock } from './lock.js';
import { evidenceOf, seenDocument } from './seen-document.js';

/** See Store.write. */
export async function write(
  connection: Connection,
  memory: RulingsMemory,
  batch: readonly Extraction[],
): Promise<WriteResult> {
  const fresh = requireSound(batch);
  const ids = fresh.map(({ extraction }) => extraction.document.id);
  return connection.write(async (transaction) => {
    const rulings = await memory.at(transaction, await lock(transaction));
    const before = await digestsOf(transaction, ids);
    const { result, changed } = planWrite(fresh, before);
    await replace(transaction, changed, before, rulings);
    return result;
  });
}

/** See Store.remove. */
export async function remove(
  connection: Connection,
  memory: RulingsMemory,
  documentIds: readonly string[],
): Promise<number> {
  return connection.write(async (transaction) => {
    const rulings = await memory.at(transaction, await lock(transaction));
    const { documents, ...removal } = await deleteDocuments(transaction, documentIds);
    await applyChange(transaction, removal, { evidence: [], mentions: [], rulings, insert: async () => {} });
    return documents;
  });
}

/** See Store.holds. */
export async function holds(
  transaction: Transaction,
  documentIds: readonly string[],
): Promise<ReadonlySet<string>> {
  return new Set((await digestsOf(transaction, documentIds)).keys());
}

async function replace(
  transaction: Transaction,
  changed: readonly Fresh[],
  before: ReadonlyMap<string, string>,
  rulings: Rulings,
): Promise<void> {
  if (changed.length === 0) return;
  const ids = changed.map(({ extraction }) => extraction.document.id);
  const removal = await deleteDocuments(
    transaction,
    ids.filter((id) => before.has(id)),
  );
  const documents = changed.map((one) => seenDocument(one, rulings));
  await applyChange(transaction, removal, {
    evidence: documents.flatMap(({ extraction, citations }) => evidenceOf(extraction.document, citations)),
    mentions: documents.flatMap(({ mentions }) => mentions),
    rulings,
    insert: () => insertDocuments(transaction, documents),
  });
}

async function digestsOf(
  transaction: Transaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await transaction.rows(
    'UNWIND $ids AS id MATCH (d:Document {id: id}) RETURN d.id AS id, d.digest AS digest',
    { ids: [...new Set(ids)] },
  );
  return new Map(rows.map((row) => [text(row, 'id'), text(row, 'digest')]));
}
