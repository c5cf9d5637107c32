import neo4j, { type ManagedTransaction, type ProfiledPlan } from 'neo4j-driver';
import { Transaction } from '../../../src/db/neo4j/connection.js';
import { listCitations } from '../../../src/db/neo4j/read/list-citations.js';
import { listEdges } from '../../../src/db/neo4j/read/list-edges.js';
import { number, type Row as Values } from '../../../src/db/neo4j/row.js';
import type { LocalNeo4j } from '../../neo4j/local-server.js';
import type { Row } from '../table.js';
import { benchEntity } from './random-graph.js';

/** Database hits of a page of 20 relations of the hub and of three citations of each, as PROFILE counts them. */
export async function hubPageHits({ uri, user, password }: LocalNeo4j): Promise<Row> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  const session = driver.session();
  try {
    return await session.executeRead(async (managed) => {
      const hub = benchEntity(0);
      const [count] = await new Transaction(managed).rows(
        'MATCH (e:Entity {id: $hub})-[r]-() WHERE r.claim IS NOT NULL RETURN count(r) AS arrows',
        { hub },
      );
      const [edges, citations] = [new Profiling(managed), new Profiling(managed)];
      const page = await listEdges(edges, hub, { stances: ['AFFIRMED'] }, { limit: 20 });
      const claimIds = page.rows.map(({ row }) => row.claimId);
      await listCitations(citations, claimIds, {}, { limit: 3 });
      return {
        what: `a page of 20 relations of a hub with ${count ? number(count, 'arrows') : 0} arrows`,
        value: `${edges.hits} db hits, ${citations.hits} for three citations of each`,
      };
    });
  } finally {
    await session.close();
    await driver.close();
  }
}

/** A transaction that counts what its statements cost. */
class Profiling extends Transaction {
  hits = 0;

  constructor(private readonly managed: ManagedTransaction) {
    super(managed);
  }

  override async rows(cypher: string, parameters: Values = {}): Promise<readonly Values[]> {
    const { records, summary } = await this.managed.run(`CYPHER 5 PROFILE ${cypher}`, parameters);
    if (summary.profile) this.hits += hitsOf(summary.profile);
    return records.map((record) => record.toObject());
  }
}

function hitsOf(plan: ProfiledPlan): number {
  return plan.children.reduce((sum, child) => sum + hitsOf(child), Number(plan.dbHits ?? 0));
}
