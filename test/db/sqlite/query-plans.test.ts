import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { openDatabase } from '../../../src/db/sqlite/open-database.js';
import type { SyncStore } from '../../../src/db/sqlite/protocol.js';
import type { Sql } from '../../../src/db/sqlite/sql.js';
import { sqliteStore } from '../../../src/db/sqlite/sqlite-store.js';
import { merge, split, undoing } from '../contract/propose.js';
import { graph } from '../contract/sample-graph.js';
import { sampleEntityId } from '../sample-extraction.js';

const page = { limit: 3 };
const walk = { maxLength: 6, limit: 3 };
const [id, other, alone] = [sampleEntityId('Russia'), sampleEntityId('Iran'), sampleEntityId('KCNA')];
const documentId = graph.first.document.id;
const claimIds = graph.first.claims.map((claim) => claim.id);
const predicates = ['support'];

/** Reads that a server answers; none may read a table from end to end, nor sort what an index can give in order. */
const reads: Readonly<Record<string, (store: SyncStore) => unknown>> = {
  'edges of an entity': (store) => store.listEdges(id, {}, page),
  'edges by predicate': (store) => store.listEdges(id, { predicates, minOrigins: 1 }, page),
  'top edges': (store) => store.topEdges({}, page),
  'top edges by predicate': (store) => store.topEdges({ predicates }, page),
  claims: (store) => store.listClaims({}, page),
  'claims by predicate': (store) => store.listClaims({ predicates }, page),
  'claims by subject': (store) => store.listClaims({ subjectId: id, stances: ['NEGATED'] }, page),
  'claims by object and predicate': (store) => store.listClaims({ objectId: id, predicates }, page),
  citations: (store) => store.listCitations(claimIds, {}, page),
  'citations of a speaker': (store) => store.listCitations(claimIds, { attributedTo: id }, page),
  'entities of a type': (store) => store.listEntities({ types: ['PLACE'] }, page),
};

/** Writes, and reads of few rows: they may sort, but must start from what they touch. */
const small: Readonly<Record<string, (store: SyncStore) => unknown>> = {
  write: (store) => store.write([graph.undated]),
  holds: (store) => store.holds([documentId]),
  'edges between two': (store) => store.listEdges(id, { otherId: other, predicates }, page),
  'paths between two': (store) => store.paths(id, alone, {}, walk),
  'paths by predicate': (store) => store.paths(id, alone, { predicates, direction: 'OUT' }, walk),
  'claims between two': (store) => store.listClaims({ subjectId: id, objectId: other }, page),
  'claims of a document': (store) => store.listClaims({ documentId }, page),
  'citations of a document': (store) => store.listCitations(claimIds, { documentId }, page),
  'edges by id': (store) => store.edges([]),
  'citations by id': (store) => store.citations([]),
  remove: (store) => store.remove([documentId]),
  'merge and its undoing': (store) => store.undo(store.decide(merge(['Iran'], 'Russia')).id, undoing),
  'split and its undoing': (store) => store.undo(store.decide(split('Iran', 'Iran', 'Russia')).id, undoing),
};

describe('SQLite plans', () => {
  let sql: Sql;

  beforeAll(() => {
    sql = openDatabase(':memory:');
    sqliteStore(sql).write([graph.first]);
  });
  afterAll(() => sql.close());

  /** The plan of every statement that the work runs. */
  function plansOf(work: (store: SyncStore) => unknown): readonly string[] {
    const spies = [jest.spyOn(sql, 'all'), jest.spyOn(sql, 'run')];
    work(sqliteStore(sql));
    const calls = spies.flatMap((spy) => spy.mock.calls);
    for (const spy of spies) spy.mockRestore();
    return calls
      .flatMap(([statement, ...values]) => sql.all(`EXPLAIN QUERY PLAN ${statement}`, ...values))
      .map((step) => String(step['detail']));
  }
  // json_each and the index of words are virtual tables; e may be either.
  const tables =
    /^SCAN (documents|sentences|entities|claims|citations|edges|entity_\w+|aliases|[xcdknesu])(?! VIRTUAL)\b/;

  test.each(Object.entries(reads))('%s come from an index in order', (_, read) => {
    const steps = plansOf(read);
    expect(steps.filter((step) => step.includes('COVERING INDEX')).length).toBeGreaterThan(0);
    expect(steps.filter((step) => tables.test(step) || step.includes('TEMP B-TREE'))).toEqual([]);
  });

  test.each(Object.entries(small))('%s reads no table from end to end', (_, work) => {
    const steps = plansOf(work);
    expect(steps.length).toBeGreaterThan(0);
    expect(steps.filter((step) => tables.test(step))).toEqual([]);
  });
});
