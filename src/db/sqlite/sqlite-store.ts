import { check } from './check.js';
import { counts } from './counts.js';
import { decide, undo } from './decisions/decide.js';
import { listDecisions } from './decisions/decision-rows.js';
import { extractedNames } from './decisions/extracted-names.js';
import { restoreDecisions } from './decisions/restore.js';
import { digest } from './dump.js';
import { listExtractions } from './extractions.js';
import { listCitations, origins, totals } from './list-citations.js';
import { listClaims } from './list-claims.js';
import { listEdges, topEdges } from './list-edges.js';
import { entitiesNamed, listDocuments, listEntities } from './list-entities.js';
import { paths } from './paths.js';
import type { SyncStore } from './protocol.js';
import { byIds, kinds } from './select.js';
import type { Sql } from './sql.js';
import { holds, remove, write } from './write.js';

/** The store on an open database, without promises: what the worker thread serves. */
export function sqliteStore(sql: Sql): SyncStore {
  // One snapshot a call: another process may write between two statements.
  const reading = <Args extends readonly unknown[], Result>(read: (sql: Sql, ...args: Args) => Result) => {
    return (...args: Args) => sql.read(() => read(sql, ...args));
  };
  return {
    write: (batch) => write(sql, batch),
    remove: (documentIds) => remove(sql, documentIds),
    holds: reading(holds),
    documents: reading((_, ids) => byIds(sql, kinds.documents, ids)),
    sentences: reading((_, ids) => byIds(sql, kinds.sentences, ids)),
    entities: reading((_, ids) => byIds(sql, kinds.entities, ids)),
    claims: reading((_, ids) => byIds(sql, kinds.claims, ids)),
    citations: reading((_, ids) => byIds(sql, kinds.citations, ids)),
    edges: reading((_, ids) => byIds(sql, kinds.edges, ids)),
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
    check: reading(check),
    digest: reading(digest),
    decide: (proposal) => decide(sql, proposal),
    undo: (decisionId, act) => undo(sql, decisionId, act),
    restoreDecisions: (decisions) => restoreDecisions(sql, decisions),
    listDecisions: reading(listDecisions),
    extractedNames: reading(extractedNames),
    close: () => sql.close(),
  };
}
