import type { Store } from '../store.js';
import { check } from './check/check.js';
import type { Connection, Transaction } from './connection.js';
import { decide, restoreDecisions, undo } from './decisions/decide.js';
import { listDecisions } from './decisions/decision-rows.js';
import { extractedNames } from './decisions/extracted-names.js';
import { RulingsMemory } from './decisions/rulings-memory.js';
import { byIds, edgesByIds, kinds } from './read/by-ids.js';
import { counts } from './read/counts.js';
import { digest } from './read/dump.js';
import { listExtractions } from './read/extractions.js';
import { listCitations, origins, totals } from './read/list-citations.js';
import { listClaims } from './read/list-claims.js';
import { listEdges, topEdges } from './read/list-edges.js';
import { entitiesNamed, listDocuments, listEntities } from './read/list-entities.js';
import { paths } from './read/paths.js';
import { lock } from './write/lock.js';
import { holds, remove, write } from './write/write.js';

/** The store on an open connection. */
export function neo4jStore(connection: Connection): Store {
  const reading = <Args extends readonly unknown[], Result>(
    read: (transaction: Transaction, ...args: Args) => Promise<Result>,
  ) => {
    return (...args: Args) => connection.read((transaction) => read(transaction, ...args));
  };
  /** For walks over the whole graph, which would otherwise see half of what is written meanwhile. */
  const alone = <Result>(read: (transaction: Transaction) => Promise<Result>) => {
    return () =>
      connection.write(async (transaction) => {
        await lock(transaction);
        return read(transaction);
      });
  };
  const memory = new RulingsMemory();
  return {
    write: (batch) => write(connection, memory, batch),
    remove: (documentIds) => remove(connection, memory, documentIds),
    holds: reading(holds),
    documents: reading((transaction, ids) => byIds(transaction, kinds.documents, ids)),
    sentences: reading((transaction, ids) => byIds(transaction, kinds.sentences, ids)),
    entities: reading((transaction, ids) => byIds(transaction, kinds.entities, ids)),
    claims: reading((transaction, ids) => byIds(transaction, kinds.claims, ids)),
    citations: reading((transaction, ids) => byIds(transaction, kinds.citations, ids)),
    edges: reading(edgesByIds),
    entitiesNamed: reading(entitiesNamed),
    listEntities: reading(listEntities),
    listExtractions: reading(listExtractions),
    listDocuments: reading(listDocuments),
    listClaims: reading(listClaims),
    listEdges: reading(listEdges),
    topEdges: reading(topEdges),
    paths: reading(paths),
    listCitations: reading(listCitations),
    totals: reading(totals),
    origins: reading(origins),
    counts: reading(counts),
    check: alone(check),
    digest: alone(digest),
    decide: (proposal) => decide(connection, proposal),
    undo: (decisionId, act) => undo(connection, decisionId, act),
    restoreDecisions: (decisions) => restoreDecisions(connection, decisions),
    listDecisions: reading(listDecisions),
    extractedNames: reading(extractedNames),
    close: () => connection.close(),
  };
}
