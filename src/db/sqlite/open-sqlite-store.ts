import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Store } from '../store.js';
import { errorOf } from './failure.js';
import type { Opened } from './protocol.js';
import { StoreThread } from './store-thread.js';

/**
 * Opens the graph in this file, or makes one; ":memory:" lives as long as the store is open. The database runs in a
 * thread of its own, which keeps the process alive only while a call is under way. Throws a StoreError with the code
 * CANNOT_OPEN for a file that is no graph of ours or cannot be written.
 */
export async function openSqliteStore(path: string): Promise<Store> {
  // Flags of the process such as --input-type are not for the thread: they would keep it from starting.
  const worker = new Worker(new URL('./worker.js', import.meta.url), { workerData: path, execArgv: [] });
  const [opened]: Opened[] = await once(worker, 'message');
  if (!opened) throw new Error('expected the thread of the store to say that it is open, got nothing');
  if (!opened.opened) {
    await worker.terminate();
    throw errorOf(opened.failure);
  }
  const thread = new StoreThread(worker);
  return {
    write: (batch) => thread.call('write', batch),
    remove: (documentIds) => thread.call('remove', documentIds),
    holds: (documentIds) => thread.call('holds', documentIds),
    documents: (ids) => thread.call('documents', ids),
    sentences: (ids) => thread.call('sentences', ids),
    entities: (ids) => thread.call('entities', ids),
    claims: (ids) => thread.call('claims', ids),
    citations: (ids) => thread.call('citations', ids),
    edges: (ids) => thread.call('edges', ids),
    entitiesNamed: (name) => thread.call('entitiesNamed', name),
    listEntities: (filter, page) => thread.call('listEntities', filter, page),
    listExtractions: (page) => thread.call('listExtractions', page),
    listDocuments: (page) => thread.call('listDocuments', page),
    listClaims: (filter, page) => thread.call('listClaims', filter, page),
    listEdges: (entityId, filter, page) => thread.call('listEdges', entityId, filter, page),
    topEdges: (filter, page) => thread.call('topEdges', filter, page),
    paths: (fromId, toId, filter, request) => thread.call('paths', fromId, toId, filter, request),
    listCitations: (claimIds, filter, page) => thread.call('listCitations', claimIds, filter, page),
    totals: (claimIds, filter) => thread.call('totals', claimIds, filter),
    origins: (claimIds, filter) => thread.call('origins', claimIds, filter),
    counts: () => thread.call('counts'),
    check: () => thread.call('check'),
    digest: () => thread.call('digest'),
    decide: (proposal) => thread.call('decide', proposal),
    undo: (decisionId, act) => thread.call('undo', decisionId, act),
    restoreDecisions: (decisions) => thread.call('restoreDecisions', decisions),
    listDecisions: (page) => thread.call('listDecisions', page),
    extractedNames: (entityIds) => thread.call('extractedNames', entityIds),
    close: () => thread.close(),
  };
}
