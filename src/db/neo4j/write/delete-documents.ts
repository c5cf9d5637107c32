import type { Transaction } from '../connection.js';
import { number, texts } from '../row.js';
import type { Removal } from './apply-change.js';

/** What the removal of documents leaves to be derived again, and how many of them were there. */
export interface DocumentRemoval extends Removal {
  readonly documents: number;
}

/** Deletes documents with their sentences, citations and what they say of entities; the arrows stay as they are. */
export async function deleteDocuments(
  transaction: Transaction,
  ids: readonly string[],
): Promise<DocumentRemoval> {
  if (ids.length === 0) return { documents: 0, claimIds: new Set(), entityIds: new Set() };
  const parameters = { ids: [...new Set(ids)] };
  const touched = await transaction.rows(touchedCypher, parameters);
  const [sum] = await transaction.rows(deleteCypher, parameters);
  return {
    documents: sum ? number(sum, 'documents') : 0,
    claimIds: new Set(touched.flatMap((row) => texts(row, 'claimIds'))),
    entityIds: new Set(touched.flatMap((row) => texts(row, 'entityIds'))),
  };
}

const touchedCypher = `
  UNWIND $ids AS id
  MATCH (d:Document {id: id})
  WITH d
  RETURN
    COLLECT { MATCH (d)<-[:OF]-(:Sentence)<-[:IN_SENTENCE]-(x:Citation) RETURN DISTINCT x.claimId } AS claimIds,
    COLLECT { MATCH (d)-[:MENTIONS]->(e:Entity) RETURN DISTINCT e.id } AS entityIds`;

/** Citations with any label: those that are not shown go too. */
const deleteCypher = `
  UNWIND $ids AS id
  MATCH (d:Document {id: id})
  WITH d
  OPTIONAL MATCH (d)<-[:OF]-(s:Sentence)
  OPTIONAL MATCH (s)<-[:IN_SENTENCE]-(x)
  WITH d, collect(DISTINCT s) AS sentences, collect(x) AS citations
  FOREACH (x IN citations | DETACH DELETE x)
  FOREACH (s IN sentences | DETACH DELETE s)
  DETACH DELETE d
  RETURN count(*) AS documents`;
