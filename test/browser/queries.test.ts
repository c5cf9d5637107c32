import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { loadExtractor } from '../../src/extract/extract.js';
import { ingest } from '../../src/ingest.js';
import { packageFile } from '../../src/package-root.js';
import { readSources } from '../../src/sources/read-sources.js';
import { testServer } from '../db/neo4j/test-server.js';
import { savedQueries } from './saved-queries.js';

const server = await testServer();
const queries = savedQueries();

/** What each query finds in the samples, with the parameters that its comments give. */
const found: Readonly<Record<string, readonly string[]>> = {
  'best-supported': ['"type":"SUPPORTS"', '"type":"DOES_NOT_SUPPORT"'],
  contradictions: [
    '"Lise Munk: Denmark does not support the merger',
    '"Karin Holt: Denmark supports the merger',
  ],
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
  'one-origin': ['"cuts","object":"jobs"'],
  'one-speaker': ['"Denmark supports merger"'],
  paths: ['"stance":"NEGATED"'],
  'stance-colours': ['relationship.SUPPORTS'],
  'two-origins': ['DOES_NOT_SUPPORT'],
};

if (typeof server === 'string') {
  const required = process.env['CLAIMGRAPH_REQUIRE_NEO4J'] === '1';
  (required ? test : test.skip)(`a Neo4j is there to test with`, () => {
    throw new Error(server);
  });
} else {
  beforeAll(async () => {
    const store = await server.openEmpty();
    const samples = readSources([packageFile('samples/ferry-merger')]);
    await ingest(samples, { extractor: loadExtractor(), store });
    await store.close();
  });
  afterAll(() => server.stop());

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
}
