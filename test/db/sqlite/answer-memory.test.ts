import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { AnswerMemory } from '../../../src/db/sqlite/answer-memory.js';
import { openSqliteStore } from '../../../src/db/sqlite/open-sqlite-store.js';
import type { Store } from '../../../src/db/store.js';
import { graph } from '../contract/sample-graph.js';

const { document, sentences, claims, citations } = graph.first;
const [korea = '', russia = ''] = graph.first.entities.map(({ entityId }) => entityId);

/** Every read that is remembered, of a graph that holds the first document alone. */
const reads: Readonly<Record<string, (store: Store) => Promise<unknown>>> = {
  documents: (store) => store.documents([document.id]),
  sentences: (store) => store.sentences(sentences.map(({ id }) => id)),
  claims: (store) => store.claims(claims.map(({ id }) => id)),
  citations: (store) => store.citations(citations.map(({ id }) => id)),
  entities: (store) => store.entities(claims.map(({ subjectId }) => subjectId)),
  listDocuments: (store) => store.listDocuments({ limit: 10 }),
  listEntities: (store) => store.listEntities({}, { limit: 10 }),
  listClaims: (store) => store.listClaims({}, { limit: 10 }),
  topEdges: (store) => store.topEdges({}, { limit: 10 }),
  paths: (store) => store.paths(korea, russia, {}, { maxLength: 2, limit: 1 }),
  listCitations: (store) =>
    store.listCitations(
      claims.map(({ id }) => id),
      {},
      { limit: 10 },
    ),
  counts: (store) => store.counts(),
};

describe('answers that are remembered', () => {
  let folder: string;
  let store: Store;
  let other: Store;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'claimgraph-'));
    store = await openSqliteStore(join(folder, 'graph.db'));
    other = await openSqliteStore(join(folder, 'graph.db'));
  });
  beforeEach(() => store.write([graph.first]));
  afterAll(async () => {
    await Promise.all([store.close(), other.close()]);
    await rm(folder, { recursive: true });
  });

  test.each(Object.entries(reads))(
    '%s: kept while nothing is written, gone with the document',
    async (_, read) => {
      const empty = await other.remove([document.id]).then(() => read(store));
      await store.write([graph.first]);
      const full = await read(store);
      expect(full).not.toEqual(empty);
      expect(await read(store)).toBe(full);
      await store.remove([document.id]);
      expect(await read(store)).toEqual(empty);
    },
  );

  test.each(Object.entries(reads))('%s: what another connection writes is seen at once', async (_, read) => {
    const full = await read(store);
    expect(await read(store)).toBe(full);
    await other.remove([document.id]);
    const empty = await read(store);
    expect(empty).not.toEqual(full);
    await other.write([graph.first]);
    expect(await read(store)).toEqual(full);
  });
});

describe('the memory', () => {
  const answer = (result: string) => ({ number: 1, method: 'documents' as const, version: '1', result });

  test('drops what was used longest ago when it is full', () => {
    const memory = new AnswerMemory();
    for (let index = 0; index < 15; index += 1) {
      memory.set(String(index), answer('x'.repeat(3_000_000)));
      memory.get('0');
    }
    const kept = Array.from({ length: 15 }, (_, index) => index).filter((index) => memory.get(String(index)));
    expect(kept).toEqual([0, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
  });

  test('keeps no answer that would fill a tenth of it, nor the older one in its place', () => {
    const memory = new AnswerMemory();
    memory.set('a', answer('small'));
    expect(memory.get('a')).toEqual(answer('small'));
    memory.set('a', answer('x'.repeat(4_000_000)));
    expect(memory.get('a')).toBeUndefined();
  });
});
