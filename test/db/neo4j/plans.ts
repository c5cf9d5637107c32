import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import { Transaction } from '../../../src/db/neo4j/connection.js';
import type { Store } from '../../../src/db/store.js';
import { graph } from '../contract/sample-graph.js';
import { sampleEntityId } from '../sample-extraction.js';
import type { TestServer } from './test-server.js';

const page = { limit: 3 };
const walk = { maxLength: 6, limit: 3 };
const [id, other, alone] = [sampleEntityId('Russia'), sampleEntityId('Iran'), sampleEntityId('KCNA')];
const documentId = graph.first.document.id;
const claimIds = graph.first.claims.map((claim) => claim.id);
const predicates = ['support'];

/** Pages: none may read a label from end to end, nor sort more than it shows. */
const pages: Readonly<Record<string, (store: Store) => Promise<unknown>>> = {
  'edges of an entity': (store) => store.listEdges(id, {}, page),
  'edges by predicate': (store) => store.listEdges(id, { predicates, minOrigins: 1 }, page),
  'top edges': (store) => store.topEdges({}, page),
  'top edges by predicate': (store) => store.topEdges({ predicates }, page),
  claims: (store) => store.listClaims({}, page),
  'claims by predicate': (store) => store.listClaims({ predicates }, page),
  'claims by subject': (store) => store.listClaims({ subjectId: id, stances: ['NEGATED'] }, page),
  'claims by object and predicate': (store) => store.listClaims({ objectId: id, predicates }, page),
  citations: (store) => store.listCitations(claimIds, {}, page),
  'citations of a document': (store) => store.listCitations(claimIds, { documentId }, page),
  'entities of a type': (store) => store.listEntities({ types: ['PLACE'] }, page),
  entities: (store) => store.listEntities({}, page),
  documents: (store) => store.listDocuments(page),
  decisions: (store) => store.listDecisions(page),
};

/** Few rows: they may be sorted, but must be reached from what is asked for. */
const small: Readonly<Record<string, (store: Store) => Promise<unknown>>> = {
  'look-ups by id': (store) =>
    Promise.all([store.entities([id]), store.claims(claimIds), store.citations(['x']), store.edges(['x'])]),
  holds: (store) => store.holds([documentId]),
  totals: (store) => Promise.all([store.totals(claimIds, {}), store.origins(claimIds, {})]),
  'edges between two': (store) => store.listEdges(id, { otherId: other, predicates }, page),
  'paths between two': (store) => store.paths(id, alone, {}, walk),
  'paths by predicate': (store) => store.paths(id, alone, { predicates, direction: 'OUT' }, walk),
  'claims between two': (store) => store.listClaims({ subjectId: id, objectId: other }, page),
  'claims of a document': (store) => store.listClaims({ documentId }, page),
  'extracted names': (store) => store.extractedNames([id]),
};

/** Reading all of a label but that of decisions, which are few, or putting rows in order that no index gave in order. */
const scan = /^(AllNodesScan|NodeByLabelScan(?!.*:Decision)|\w*RelationshipTypeScan)/;
const sort = /^(Sort|Top|PartialTop)@/;

/** That the plans of reads stay what they were measured to be, also when they are made in a small graph. */
export function plans(server: TestServer): void {
  describe('Neo4j plans', () => {
    let store: Store;
    let driver: Driver;
    beforeAll(async () => {
      driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password));
      store = await server.openEmpty();
      await store.write(Object.values(graph));
    });
    afterAll(() => Promise.all([store.close(), driver.close()]));

    /** The operators in the plan of every statement that the work runs, each with what it is about. */
    async function operatorsOf(work: (store: Store) => Promise<unknown>): Promise<readonly string[]> {
      const spy = jest.spyOn(Transaction.prototype, 'rows');
      await work(store);
      const calls = [...spy.mock.calls];
      spy.mockRestore();
      const operators: string[] = [];
      for (const [cypher, parameters] of calls) {
        const { summary } = await driver.executeQuery(`CYPHER 5 EXPLAIN ${cypher}`, parameters);
        if (summary.plan) operators.push(...operatorsIn(summary.plan));
      }
      return operators;
    }

    test.each(Object.entries(pages))('%s come from an index in its order', async (_, work) => {
      const operators = await operatorsOf(work);
      expect(operators.filter((one) => /IndexSeek/.test(one)).length).toBeGreaterThan(0);
      expect(operators.filter((one) => scan.test(one) || sort.test(one))).toEqual([]);
    });

    test.each(Object.entries(small))('%s start from an index', async (_, work) => {
      const operators = await operatorsOf(work);
      expect(operators.filter((one) => /IndexSeek/.test(one)).length).toBeGreaterThan(0);
      expect(operators.filter((one) => scan.test(one))).toEqual([]);
    });
  });
}

function operatorsIn(plan: Plan): readonly string[] {
  const details = String(plan.arguments['Details'] ?? '');
  return [`${plan.operatorType} ${details}`, ...plan.children.flatMap(operatorsIn)];
}
