import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Store } from '../../../src/db/store.js';
import { graph } from '../contract/sample-graph.js';
import type { TestServer } from './test-server.js';

/** What a person sees of the graph in Neo4j Browser. */
export function browserGraph(server: TestServer): void {
  describe('in Neo4j Browser', () => {
    let store: Store;
    beforeAll(async () => {
      store = await server.openEmpty();
      await store.write(Object.values(graph));
    });
    afterAll(() => store.close());

    test('a claim is one typed arrow for each stance, with a quotation and its sources', async () => {
      const arrows = await server.cypher(
        `MATCH (s:Place {name: 'North Korea'})-[r]->(o:Entity {name: 'Russia'})
         RETURN type(r) AS type, r {.*, claim: null} AS arrow ORDER BY type`,
      );
      const dates = { firstPublished: '2024-12-29', lastPublished: '2024-12-29' };
      expect(arrows).toEqual([
        {
          type: 'DOES_NOT_SUPPORT',
          arrow: {
            ...dates,
            claim: null,
            stance: 'NEGATED',
            label: 'does not support',
            citations: 2,
            documents: 2,
            publishers: 1,
            origins: 2,
            quote: 'KCNA says North Korea support Russia.',
            sources: ['Daily Post: Troops (https://example.org/troops)', 'unnamed document'],
          },
        },
        {
          type: 'SUPPORTS',
          arrow: {
            claim: null,
            stance: 'AFFIRMED',
            label: 'supports',
            citations: 3,
            documents: 3,
            publishers: 2,
            origins: 2,
            firstPublished: '2024-11-02',
            lastPublished: '2024-12-29',
            quote: 'North Korea support Russia.',
            sources: ['DAILY POST', 'Évening News', 'Daily Post: Troops (https://example.org/troops)'],
          },
        },
      ]);
    });

    test('evidence leads from a claim to its documents', async () => {
      const rows = await server.cypher(
        `MATCH (:Entity {name: 'North Korea'})<-[:SUBJECT]-(c:Claim {text: 'North Korea supports Russia'})-[:OBJECT]->(),
           (c)<-[:EVIDENCE_FOR]-(x:Citation)-[:IN_SENTENCE]->(s:Sentence)-[:OF]->(d:Document)
         OPTIONAL MATCH (x)-[:ATTRIBUTED_TO]->(speaker)
         RETURN s.text AS text, x.stance AS stance, speaker.name AS speaker ORDER BY x.place`,
      );
      expect(rows).toHaveLength(5);
      expect(rows).toContainEqual({
        text: 'KCNA says North Korea support Russia.',
        stance: 'NEGATED',
        speaker: 'KCNA',
      });
    });

    test('claims and labels follow an entity that is renamed', async () => {
      const { second, third, first } = graph;
      const ids = [first, second, third].map(({ document }) => document.id);
      await store.remove(ids);
      const look = `MATCH (s)<-[:SUBJECT]-(c:Claim) WHERE s.name = 'DPRK' RETURN labels(s) AS labels, c.text AS text ORDER BY text`;
      const labels = ['Entity', 'Organization'];
      expect(await server.cypher(look)).toEqual([
        { labels, text: 'DPRK accuses Iran' },
        { labels, text: 'DPRK supports Russia' },
        { labels, text: 'DPRK visits Россия' },
      ]);
      await store.write([first, second, third]);
      expect(await server.cypher(look)).toEqual([]);
      expect(await store.check()).toEqual([]);
    });
  });
}
