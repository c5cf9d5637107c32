import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Store } from '../../../src/db/store.js';
import type { Citation } from '../../../src/model/claim.js';
import type { Extraction } from '../../../src/model/extraction.js';
import { contentId } from '../../../src/model/id.js';
import { graph } from './sample-graph.js';

const sound = graph.first;
const [first, second] = sound.citations;
const elsewhere = contentId('ent', 'elsewhere');

/** Extractions that break one rule each, and what the refusal says. */
const broken: readonly (readonly [what: string, extraction: Extraction, message: RegExp])[] = [
  [
    'a quote that is not its slice',
    withCitation({ quote: 'Nobody said so.' }),
    /expected the quote .* got "Nobody/,
  ],
  [
    'a span outside its sentence',
    withCitation({ relation: { start: 0, end: 500 } }),
    /its relation within .* got 0-500/,
  ],
  ['an empty span', withCitation({ relation: { start: 3, end: 3 } }), /got 3-3/],
  [
    'a sentence that is not there',
    { ...sound, sentences: sound.sentences.slice(1) },
    /expected sentence sen_/,
  ],
  ['a citation without its claim', { ...sound, claims: sound.claims.slice(1) }, /expected a claim clm_/],
  ['a claim without a citation', { ...sound, citations: sound.citations.slice(2) }, /at least one citation/],
  [
    'an end without an entity use',
    { ...sound, entities: sound.entities.slice(1) },
    /expected an entity use of ent_/,
  ],
  [
    'a citation twice',
    { ...sound, citations: sound.citations.concat(first ?? []) },
    /one citation .* got two/,
  ],
  [
    'a claim id that is no hash of the claim',
    withClaim({ predicate: 'oppose' }),
    /expected the claim id clm_/,
  ],
  [
    'an unknown speaker',
    withSpeaker(elsewhere),
    new RegExp(`expected an entity use of ${elsewhere}, the speaker`),
  ],
  ['a date in words', withDocument({ publishedAt: 'last week' }), /ISO 8601 date, got "last week"/],
  ['the character U+0000', withDocument({ title: 'a\0b' }), /got U\+0000 at 1/],
  ['half a surrogate pair', withDocument({ title: '\ud83d' }), /got U\+d83d at 0/],
  ['a confidence above 1', withCitation({ confidence: 1.5 }), /expected 0 to 1, got 1.5/],
  ['a foreign document id', withDocument({ id: 'urn:1' }), /expected the id of a document, got "urn:1"/],
];

/** What every store must refuse, and that nothing of a refused batch stays. */
export function refusalContract(open: () => Promise<Store>): void {
  let store: Store;
  beforeAll(async () => {
    store = await open();
  });
  afterAll(() => store.close());

  test.each(broken)('write refuses %s, and the whole batch with it', async (_, extraction, message) => {
    const batch = [graph.korean, extraction];
    const refusal = { name: 'StoreError', code: 'BAD_EXTRACTION', message: expect.stringMatching(message) };
    await expect(store.write(batch)).rejects.toMatchObject(refusal);
    expect(await store.counts()).toMatchObject({ documents: 0, entities: 0 });
  });

  describe('a page', () => {
    const lists: Readonly<Record<string, (after: string | undefined, limit: number) => Promise<unknown>>> = {
      listEntities: (after, limit) => store.listEntities({}, { limit, after }),
      searchEntities: (after, limit) => store.listEntities({ search: 'a' }, { limit, after }),
      listDocuments: (after, limit) => store.listDocuments({ limit, after }),
      listClaims: (after, limit) => store.listClaims({}, { limit, after }),
      listEdges: (after, limit) => store.listEdges('ent_unknown', {}, { limit, after }),
      topEdges: (after, limit) => store.topEdges({}, { limit, after }),
      listCitations: (after, limit) => store.listCitations([], {}, { limit, after }),
    };
    const foreign = [
      '',
      'x',
      "' OR 1=1 --",
      '000001.000001.00000001.sen_000000000000000000000000',
      '\0',
      'é',
    ];

    test.each(Object.keys(lists))('of %s refuses keys that are not its own', async (name) => {
      for (const key of foreign) {
        const refusal = { name: 'StoreError', code: 'BAD_PAGE_KEY', message: expect.stringMatching(/got "/) };
        await expect(lists[name]?.(key, 1)).rejects.toMatchObject(refusal);
      }
    });

    test.each(Object.keys(lists))('of %s refuses limits that are none', async (name) => {
      for (const limit of [-1, 1.5, Number.NaN, 10_001]) {
        const refusal = { name: 'StoreError', code: 'BAD_PAGE' };
        await expect(lists[name]?.(undefined, limit)).rejects.toMatchObject(refusal);
      }
    });
  });

  test('a key of one list is refused by another, and the store goes on', async () => {
    await expect(store.write([withCitation({ quote: '' })])).rejects.toThrow('quote');
    expect(await store.write([graph.first])).toMatchObject({ added: 1 });
    const [edge] = (await store.topEdges({}, { limit: 1 })).rows;
    const refusal = { code: 'BAD_PAGE_KEY' };
    await expect(store.listClaims({}, { limit: 1, after: edge?.key })).rejects.toMatchObject(refusal);
  });

  test('a closed store refuses every call and closes again without complaint', async () => {
    const closed = await open();
    await closed.close();
    await expect(closed.counts()).rejects.toMatchObject({ name: 'StoreError', code: 'CLOSED' });
    await closed.close();
  });
}

function withCitation(change: Partial<Citation>): Extraction {
  const citations = sound.citations.map((citation) =>
    citation === second ? { ...citation, ...change } : citation,
  );
  return { ...sound, citations };
}

function withClaim(change: Partial<Extraction['claims'][number]>): Extraction {
  return { ...sound, claims: sound.claims.map((claim, i) => (i === 0 ? { ...claim, ...change } : claim)) };
}

function withDocument(change: Partial<Extraction['document']>): Extraction {
  return { ...sound, document: { ...sound.document, ...change } };
}

function withSpeaker(entityId: string): Extraction {
  const attribution = second?.attribution;
  return withCitation({ attribution: attribution ? { ...attribution, entityId } : null });
}
