import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Store } from '../../src/db/store.js';
import { loadExtractor } from '../../src/extract/extract.js';
import { ingest } from '../../src/ingest.js';
import { packageFile } from '../../src/package-root.js';
import { readSources } from '../../src/sources/read-sources.js';
import { withTestServer } from '../db/neo4j/test-server.js';
import { sampleEntityId, sampleExtraction } from '../db/sample-extraction.js';
import { savedQueries } from './saved-queries.js';

const queries = savedQueries();

/** What each query finds in the samples, with the parameters that its comments give. */
const found: Readonly<Record<string, readonly string[]>> = {
  'best-supported': ['"type":"SUPPORTS"', '"type":"DOES_NOT_SUPPORT"'],
  contradictions: [
    '"Lise Munk: Denmark does not support the merger',
    '"Karin Holt: Denmark supports the merger',
  ],
  decisions: ['"kind":"MERGE","text":null,"names":["Danes"],"into":"Denmark","by":"Ada"'],
  evidence: ['"stance":"AFFIRMED"', '"stance":"NEGATED"', '"title":"They said the same in 2019"'],
  'one-origin': ['"agrees to buy","object":"Belt Ferries","publishers":2'],
  'one-speaker': ['"deal is gift to Norway"', '["Fjord Courier"]'],
  paths: ['"type":"SUPPORTS"', '"type":"OPPOSES"'],
  'stance-colours': ['relationship.DOES_NOT_SUPPORT { color: #C0392B; }', 'relationship.MAY_CUT {'],
  'two-origins': ['"type":"SUPPORTS"'],
  'who-says-what': ['"who":"Lise Munk","cue":"said","stance":"NEGATED","claim":"Denmark supports merger"'],
};

/** What a query must not find: that is its point. */
const left: Readonly<Record<string, readonly string[]>> = {
  'one-origin': ['"is chairman of","object":"Belt Ferries"'],
  'one-speaker': ['"Denmark supports merger"'],
  paths: ['"stance":"NEGATED"'],
  'stance-colours': ['relationship.SUPPORTS'],
  'two-origins': ['DOES_NOT_SUPPORT'],
};

await withTestServer((server) => {
  beforeAll(async () => {
    const store = await server.openEmpty();
    const samples = readSources([packageFile('samples/ferry-merger')]);
    await ingest(samples, { extractor: loadExtractor(), store });
    await decideThatDanesAreDenmark(store);
    await store.close();
  });

  describe('the saved queries of Neo4j Browser', () => {
    test('are all known here', () => {
      expect([...queries.keys()]).toEqual(Object.keys(found).sort());
    });

    test.each([...queries])('%s finds in the samples what its name says', async (file, query) => {
      const [row] = await server.cypher(`RETURN ${query.parameters} AS parameters`);
      const parameters = row?.['parameters'];
      const rows = await server.cypher(
        query.cypher,
        typeof parameters === 'object' ? (parameters ?? {}) : {},
      );
      const text = JSON.stringify(rows);
      for (const part of found[file] ?? []) expect(text).toContain(part);
      for (const part of left[file] ?? []) expect(text).not.toContain(part);
    });
  });
});

/** A document about the Danes, and the decision that they are Denmark. */
async function decideThatDanesAreDenmark(store: Store): Promise<void> {
  const travel = sampleExtraction({ citations: [['Danes', 'visit', 'Samsø']] });
  await store.write([travel]);
  const [denmark] = await store.entitiesNamed('Denmark');
  const ruling = { kind: 'MERGE', entityIds: [sampleEntityId('Danes')], into: denmark?.id ?? '' } as const;
  await store.decide({ ruling, by: 'Ada', at: '2026-04-01T10:00:00Z', why: 'its people' });
}
