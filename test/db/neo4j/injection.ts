import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openStore } from '../../../src/db/open-store.js';
import type { Store } from '../../../src/db/store.js';
import { split } from '../contract/propose.js';
import { sampleEntityId, sampleExtraction } from '../sample-extraction.js';
import type { TestServer } from './test-server.js';

/** Words that would do harm if any part of a statement were made of them, and some that indexes choke on. */
const hostile = [
  "'}) CREATE (:Pwned) //",
  '"}) CREATE (:Pwned) //',
  '`]->() CREATE (:Pwned) //',
  'X`}) DETACH DELETE n //',
  "\\' CREATE (:Pwned) //",
  '\\u0027}) CREATE (:Pwned) //',
  '$rows',
  '{id: 1}',
  'a OR name:* AND NOT (b',
  '*',
  '~~',
  'SUPPORTS|:PWNED',
  'x'.repeat(40_000),
  '북'.repeat(12_000),
] as const;

/** That no string of a document or of a query is ever read as Cypher or as Lucene's language. */
export function injection(server: TestServer): void {
  describe('hostile words', () => {
    let store: Store;
    beforeAll(async () => {
      store = await server.openEmpty();
    });
    afterAll(() => store.close());

    test.each(hostile.map((word) => [word.slice(0, 40), word] as const))(
      '%s in every field of a document and of a decision',
      async (_, word) => {
        const extraction = sampleExtraction({
          title: word,
          url: word,
          publisher: word,
          author: word,
          rule: word,
          origin: { key: word, name: word, kind: 'WIRE', reason: word },
          citations: [
            [`Good ${word}`, word.slice(0, 2000), 'Bad', 'AFFIRMED', undefined, 'Speaker'],
            ['Bad', 'support', `Good ${word}`, 'NEGATED'],
          ],
          entities: { Bad: { type: 'PERSON', space: 'person', aliases: [word] } },
        });
        const beside = await openStore('sqlite::memory:');
        await beside.write([extraction]);
        expect(await store.write([extraction])).toMatchObject({ added: 1 });
        const decision = {
          ...split(`Good ${word}`, `Good ${word}`, { name: word, type: 'PERSON' }),
          ...{ by: word, why: word },
        };
        const { id } = await store.decide(decision);
        await beside.decide(decision);
        expect(await store.digest()).toBe(await beside.digest());
        expect(await store.check()).toEqual([]);
        await store.undo(id, { by: word, at: '2025-06-01T12:00:00Z', why: word });
        expect(await store.check()).toEqual([]);
        expect(await store.remove([extraction.document.id])).toBe(1);
        await beside.close();
      },
    );

    test.each(hostile.map((word) => [word.slice(0, 40), word] as const))(
      '%s in every argument of a query',
      async (_, word) => {
        const page = { limit: 5 };
        const none = { rows: [], hasMore: false };
        expect(await store.holds([word])).toEqual(new Set());
        for (const lookUp of [
          store.documents,
          store.sentences,
          store.entities,
          store.claims,
          store.citations,
          store.edges,
        ]) {
          expect(await lookUp([word])).toEqual([null]);
        }
        expect(await store.entitiesNamed(word)).toEqual([]);
        await expect(store.listEntities({ search: word }, page)).resolves.toBeDefined();
        expect(await store.listEdges(word, { otherId: word, predicates: [word] }, page)).toEqual(none);
        expect(await store.topEdges({ predicates: [word] }, page)).toEqual(none);
        const ends = { subjectId: word, objectId: word, predicates: [word], documentId: word };
        expect(await store.listClaims(ends, page)).toEqual(none);
        const filter = { documentId: word, attributedTo: word };
        expect(await store.listCitations([word], filter, page)).toEqual([none]);
        expect(await store.origins([word], filter)).toEqual([[]]);
        await expect(store.listDocuments({ limit: 5, after: word })).rejects.toMatchObject({
          code: 'BAD_PAGE_KEY',
        });
        expect(await store.extractedNames([word])).toEqual([null]);
        await expect(
          store.undo(word, { by: word, at: '2025-06-01T12:00:00Z', why: word }),
        ).rejects.toMatchObject({
          code: 'BAD_DECISION',
        });
        expect(await store.remove([word])).toBe(0);
      },
    );

    test('a predicate that no index can take is refused, and the store goes on', async () => {
      const long = sampleExtraction({ citations: [['A', 'x'.repeat(9000), 'B']] });
      await expect(store.write([long])).rejects.toMatchObject({ name: 'StoreError', code: 'BAD_EXTRACTION' });
      expect(await store.counts()).toMatchObject({ documents: 0, claims: 0 });
    });

    test('left no trace but the types that passed the check', async () => {
      await store.write([
        sampleExtraction({
          citations: [
            ['A', hostile[2], 'B'],
            ['A', 'support', 'B', 'POSSIBLE'],
          ],
        }),
      ]);
      const [labels] = await server.cypher(
        'CALL db.labels() YIELD label WHERE label STARTS WITH "Pw" RETURN count(*) AS n',
      );
      expect(labels).toEqual({ n: 0 });
      const arrows = await server.cypher(
        'MATCH (:Entity {id: $id})-[r]->() RETURN type(r) AS type ORDER BY type',
        { id: sampleEntityId('A') },
      );
      expect(arrows).toEqual([{ type: 'MAY_SUPPORT' }, { type: 'RELATES_TO' }]);
    });
  });
}
