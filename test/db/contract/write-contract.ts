import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Store } from '../../../src/db/store.js';
import type { Extraction } from '../../../src/model/extraction.js';
import { sampleEntityId, sampleExtraction } from '../sample-extraction.js';
import { empty } from './empty.js';
import { graph } from './sample-graph.js';

/** What writing, removing and counting must do in every store. */
export function writeContract(open: () => Promise<Store>): void {
  let store: Store;
  beforeAll(async () => {
    store = await open();
  });
  afterEach(() => empty(store));
  afterAll(() => store.close());

  describe('write', () => {
    test('adds documents once, however often they come', async () => {
      const batch = Object.values(graph);
      expect(await store.write(batch)).toEqual({ added: 5, replaced: 0, unchanged: 0 });
      const digest = await store.digest();
      expect(await store.write(batch)).toEqual({ added: 0, replaced: 0, unchanged: 5 });
      expect(await store.digest()).toBe(digest);
      expect(await store.check()).toEqual([]);
    });

    test('takes an empty batch and a document without citations', async () => {
      expect(await store.write([])).toEqual({ added: 0, replaced: 0, unchanged: 0 });
      expect(await store.write([sampleExtraction({ citations: [] })])).toMatchObject({ added: 1 });
      expect(await store.counts()).toMatchObject({ documents: 1, sentences: 0, claims: 0, edges: 0 });
    });

    test('counts a document that stands twice in a batch as if it had come in two', async () => {
      const { first } = graph;
      expect(await store.write([first, first])).toEqual({ added: 1, replaced: 0, unchanged: 1 });
    });

    test('does not mind the order of the lists in an extraction', async () => {
      const { first } = graph;
      await store.write([first]);
      const turned = {
        ...first,
        sentences: first.sentences.toReversed(),
        entities: first.entities.map((use) => ({ ...use, aliases: use.aliases.toReversed() })).toReversed(),
        claims: first.claims.toReversed(),
        citations: first.citations.toReversed(),
      };
      expect(await store.write([turned])).toEqual({ added: 0, replaced: 0, unchanged: 1 });
    });

    test('replaces a document whole when newer rules read it otherwise', async () => {
      const { first, second } = graph;
      const reread = without(first, 1);
      await store.write([reread, second]);
      const expected = await store.digest();
      await store.write([first]);
      expect(await store.digest()).not.toBe(expected);
      expect(await store.write([reread, first, reread])).toEqual({ added: 0, replaced: 3, unchanged: 0 });
      expect(await store.digest()).toBe(expected);
      expect(await store.check()).toEqual([]);
    });
  });

  describe('remove', () => {
    test('leaves the graph that never saw the document', async () => {
      const { first, second, ...rest } = graph;
      await store.write(Object.values(rest));
      const digest = await store.digest();
      await store.write([first, second]);
      expect(await store.remove([first.document.id, second.document.id])).toBe(2);
      expect(await store.digest()).toBe(digest);
      expect(await store.check()).toEqual([]);
    });

    test('leaves nothing when all are removed, and counts only what was there', async () => {
      await store.write(Object.values(graph));
      const ids = Object.values(graph).map(({ document }) => document.id);
      expect(await store.remove([...ids, ...ids, 'doc_unknown'])).toBe(5);
      expect(await store.remove(ids)).toBe(0);
      expect(await store.remove([])).toBe(0);
      const nothing = { documents: 0, sentences: 0, entities: 0, claims: 0, citations: 0, edges: 0 };
      expect(await store.counts()).toEqual(nothing);
      expect(await store.listEntities({ search: 'korea' }, { limit: 5 })).toEqual({
        rows: [],
        hasMore: false,
      });
      expect(await store.entitiesNamed('Russia')).toEqual([]);
    });

    test('gives an entity back the name it has without the document', async () => {
      await store.write([graph.first, graph.undated]);
      const id = sampleEntityId('North Korea');
      expect(await store.entities([id])).toMatchObject([{ name: 'DPRK', type: 'ORGANIZATION' }]);
      await store.remove([graph.undated.document.id]);
      expect(await store.entities([id])).toMatchObject([{ name: 'North Korea', type: 'PLACE' }]);
      expect(await store.listEntities({ search: 'north' }, { limit: 5 })).toMatchObject({
        rows: [{ row: { id } }],
      });
    });
  });

  test('holds tells which documents are there', async () => {
    await store.write([graph.first]);
    const { id } = graph.first.document;
    expect(await store.holds([id, id, 'doc_unknown', ''])).toEqual(new Set([id]));
    expect(await store.holds([])).toEqual(new Set());
  });

  test('counts every kind of row', async () => {
    await store.write([graph.first]);
    const counts = { documents: 1, sentences: 4, entities: 4, claims: 3, citations: 4, edges: 4 };
    expect(await store.counts()).toEqual(counts);
  });
}

/** The extraction without its n-th citation. */
function without(extraction: Extraction, n: number): Extraction {
  return { ...extraction, citations: extraction.citations.toSpliced(n, 1) };
}
