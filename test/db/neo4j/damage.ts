import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Store } from '../../../src/db/store.js';
import { merge, split } from '../contract/propose.js';
import { graph } from '../contract/sample-graph.js';
import type { TestServer } from './test-server.js';

/** What Cypher past the store breaks, and the rule that notices. */
const damages: readonly (readonly [damage: string, rule: string, message: RegExp])[] = [
  ["MATCH (x:Citation) SET x.quote = 'never said'", 'quote', /expected the quote .*, got "never said"/],
  ["MATCH (d:Document) SET d.text = 'short'", 'span', /expected a sentence within 0-5/],
  ["MATCH (d:Document) SET d.digest = 'x'", 'key', /"digest":"x"/],
  ["MATCH (d:Document) SET d.place = 'x'", 'key', /"place":"x"/],
  ["MATCH (d:Document) SET d.originKey = 'one'", 'totals', /"origins":1/],
  ["MATCH (s:Sentence) SET s.text = 'x'", 'key', /"text":"x"/],
  ['MATCH (x:Citation) SET x.start = x.start - 1', 'span', /its quote within its sentence/],
  ["MATCH (x:Citation) SET x.place = 'x'", 'decided', /"place":"x"/],
  ['MATCH (x:Citation)-[r:IN_SENTENCE]->() DELETE r', 'reference', /expected a citation in a sentence/],
  [
    'MATCH (x:Citation)-[r:EVIDENCE_FOR]->() DELETE r',
    'cited',
    /expected a claim with at least one citation/,
  ],
  ['MATCH (x:Citation)-[r:ATTRIBUTED_TO]->() DELETE r', 'reference', /points at its speaker/],
  ['MATCH (:Sentence)-[r:OF]->() DELETE r', 'reference', /expected a sentence of a document/],
  ["MATCH (c:Claim) SET c.predicate = 'oppose'", 'id', /expected the claim id clm_/],
  ["MATCH (c:Claim) SET c.text = 'x'", 'key', /"text":"x"/],
  ["MATCH (c:Claim) SET c.rank = 'x'", 'key', /"rank":"x"/],
  ["MATCH (c:Claim) SET c.affirmedRank = 'x'", 'totals', /"rank":"x"/],
  ['MATCH (c:Claim)-[r:SUBJECT]->() DELETE r', 'reference', /"subject":\[\]/],
  ['MATCH (:Entity)-[r]->(:Entity) DELETE r', 'arrow', /expected {.*, got none/],
  ['MATCH (:Entity)-[r]->(:Entity) SET r.origins = 9', 'arrow', /"origins":9/],
  [
    'MATCH (a:Entity)-[r:SUPPORTS]->(b) CREATE (a)-[:OPPOSES {claim: r.claim}]->(b)',
    'arrow',
    /expected no more, got .*"OPPOSES"/,
  ],
  ['MATCH (a:Entity), (b:Entity) CREATE (a)-[:KNOWS]->(b)', 'reference', /expected an arrow of a claim/],
  ["MATCH (e:Entity) SET e.name = 'Else'", 'entity', /expected the entity .*, got .*"name":"Else"/],
  ['MATCH (e:Entity) SET e.citations = 99', 'key', /"citations":99/],
  ['MATCH (e:Entity) SET e.folded = []', 'key', /"folded":\[\]/],
  ['MATCH (e:Entity) REMOVE e:Place', 'label', /expected \["Entity","Place"\], got \["Entity"\]/],
  [
    "CREATE (:Entity {id: 'ent_1', name: 'X', type: 'PLACE', aliases: []})",
    'orphan',
    /got one that none does/,
  ],
  ['MATCH ()-[m:MENTIONS]->() SET m.entityId = null', 'decided', /"means":"ent_/],
  ["MATCH ()-[m:MENTIONS]->() SET m.reasons = ['x']", 'decided', /"reasons":\["x"\]/],
  ['MATCH (x:HiddenCitation) SET x:Citation REMOVE x:HiddenCitation', 'decided', /"labels":\["Citation"\]/],
  ['MATCH (x:Citation) REMOVE x.extractedClaim', 'id', /expected the citation id cit_/],
  ["MATCH (d:Decision) SET d.by = 'Eve'", 'id', /expected the decision id dec_/],
  ["MATCH (d:Decision) SET d.place = 'x'", 'decided', /"place":"x"/],
  ['MATCH (d:Decision) DELETE d', 'decided', /expected/],
];

/** That check() finds what harm somebody did past the store. */
export function damage(server: TestServer): void {
  describe('check', () => {
    let store: Store;
    beforeEach(async () => {
      await store?.close();
      store = await server.openEmpty();
      await store.write(Object.values(graph));
      await store.decide(merge(['Iran'], 'Russia'));
      await store.decide(split('North Korea', 'the North', { name: 'The North', type: 'PLACE' }));
    });
    afterAll(() => store.close());

    test.each(damages)('after %s finds the rule %s broken', async (cypher, rule, message) => {
      expect(await store.check()).toEqual([]);
      await server.cypher(cypher);
      const violations = await store.check();
      expect(violations).toContainEqual({
        rule,
        id: expect.any(String),
        message: expect.stringMatching(message),
      });
    });
  });
}
