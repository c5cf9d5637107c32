import { describe, expect, test } from '@jest/globals';
import { openStore } from '../src/db/open-store.js';
import { StoreError } from '../src/db/store-error.js';
import { ingest } from '../src/ingest.js';
import { documentId, type SourceDocument, sentenceId } from '../src/model/document.js';
import type { Extraction } from '../src/model/extraction.js';
import type { Refusal, Source } from '../src/sources/source.js';

/** Reads a whole text as one sentence that claims nothing; fails for "crash", finds no sentence in "blank". */
const extractor = {
  extract(source: SourceDocument): Extraction {
    if (source.text === 'crash') throw new Error('no way');
    const id = documentId(source);
    const span = { start: 0, end: source.text.length };
    const origin = { key: id, name: 'unknown', kind: 'UNKNOWN', reason: 'a test' } as const;
    const known = {
      title: null,
      url: null,
      publisher: null,
      author: null,
      publishedAt: null,
      origin,
      notes: [],
    };
    return {
      document: { ...known, id, text: source.text },
      sentences:
        source.text === 'blank' ? [] : [{ ...span, id: sentenceId(id, span), documentId: id, index: 0 }],
      entities: [],
      claims: [],
      citations: [],
    };
  },
};

function source(text: string): Source {
  return { name: text, document: { text } };
}

function numbered(count: number): Source[] {
  return Array.from({ length: count }, (_, index) => source(`Text ${index}.`));
}

describe('ingest', () => {
  test('stores documents that claim nothing, and none twice', async () => {
    const store = await openStore('sqlite::memory:');
    const items = [...numbered(70), source('Text 3.')];
    const first = await ingest(items, { extractor, store });
    expect(first).toEqual({ added: 70, replaced: 0, unchanged: 1, refused: 0, sentences: 70 });
    const digest = await store.digest();
    const second = await ingest(items.toReversed(), { extractor, store });
    expect(second).toEqual({ added: 0, replaced: 0, unchanged: 71, refused: 0, sentences: 0 });
    expect(await store.digest()).toBe(digest);
    await store.close();
  });

  test('extracts nothing that the graph holds, unless told to do it again', async () => {
    const store = await openStore('sqlite::memory:');
    const extracted: string[] = [];
    const watched = {
      extract(document: SourceDocument) {
        extracted.push(document.text);
        return extractor.extract(document);
      },
    };
    await ingest([source('A.')], { extractor: watched, store });
    await ingest([source('A.'), source('B.')], { extractor: watched, store });
    await ingest([source('A.')], { extractor: watched, store, again: true });
    expect(extracted).toEqual(['A.', 'B.', 'A.']);
    await store.close();
  });

  test('refuses what cannot be extracted, by name, and stores the rest', async () => {
    const store = await openStore('sqlite::memory:');
    const refusals: Refusal[] = [];
    const items = [
      source('A.'),
      source('crash'),
      { name: 'x.txt', reason: 'expected text' },
      source('blank'),
      source('B.'),
    ];
    const result = await ingest(items, { extractor, store, onRefusal: (refusal) => refusals.push(refusal) });
    expect(result).toMatchObject({ added: 2, refused: 3 });
    expect(refusals).toEqual([
      { name: 'x.txt', reason: 'expected text' },
      { name: 'crash', reason: expect.stringContaining('no way') },
      { name: 'blank', reason: 'expected sentences, got a text without one' },
    ]);
    await store.close();
  });

  test('writes in batches, so that memory holds few documents and a kill costs little', async () => {
    const sizes: number[] = [];
    const store = {
      holds: async () => new Set<string>(),
      write: async (batch: readonly Extraction[]) => {
        sizes.push(batch.length);
        return { added: batch.length, replaced: 0, unchanged: 0 };
      },
    };
    await ingest(numbered(70), { extractor, store });
    await ingest([source('a'.repeat(3_000_000)), source('b'.repeat(3_000_000)), source('C.')], {
      extractor,
      store,
    });
    expect(sizes).toEqual([32, 32, 6, 2, 1]);
  });

  test('loses one document, not its batch, where the store refuses one', async () => {
    const stored: string[] = [];
    const store = {
      holds: async () => new Set<string>(),
      write: async (batch: readonly Extraction[]) => {
        const texts = batch.map(({ document }) => document.text);
        if (texts.includes('Text 1.')) throw new StoreError('BAD_EXTRACTION', 'expected better');
        stored.push(...texts);
        return { added: batch.length, replaced: 0, unchanged: 0 };
      },
    };
    const result = await ingest(numbered(3), { extractor, store });
    expect(stored).toEqual(['Text 0.', 'Text 2.']);
    expect(result).toMatchObject({ added: 2, refused: 1 });
  });

  test('ends where the store fails', async () => {
    const store = {
      holds: async () => new Set<string>(),
      write: async () => {
        throw new StoreError('CANNOT_WRITE', 'the disk is full');
      },
    };
    await expect(ingest(numbered(1), { extractor, store })).rejects.toThrow('the disk is full');
  });
});
