import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { compareText } from '../../../src/db/compare-text.js';
import type { Store } from '../../../src/db/store.js';
import type { Extraction } from '../../../src/model/extraction.js';
import { merge, split } from './propose.js';
import { graph } from './sample-graph.js';
import { walk } from './walk.js';

const byId = <Row extends { readonly id: string }>(rows: readonly Row[]) =>
  rows.toSorted((a, b) => compareText(a.id, b.id));

/** An extraction with its lists in one order. */
function sorted({ document, sentences, entities, claims, citations }: Extraction) {
  const aliasesSorted = entities.map(({ aliases, ...use }) => ({
    ...use,
    aliases: aliases.toSorted((a, b) => compareText(a.text, b.text)),
  }));
  return {
    id: document.id,
    document,
    sentences: byId(sentences),
    entities: aliasesSorted.toSorted((a, b) => compareText(a.entityId, b.entityId)),
    claims: byId(claims),
    citations: byId(citations),
  };
}

/** That documents come back from every store as they went in. */
export function extractionContract(open: () => Promise<Store>): void {
  const written = byId(Object.values(graph).map(sorted));
  let store: Store;
  beforeAll(async () => {
    store = await open();
    await store.write(Object.values(graph));
  });
  afterAll(() => store.close());

  async function read(size: number) {
    const rows = await walk(size, async (page) => {
      const { rows: found, hasMore } = await store.listExtractions(page);
      return { rows: found.map(({ key, row }) => ({ key, row: sorted(row) })), hasMore };
    });
    return rows;
  }

  test('give back what was written, in the order of the ids, page by page', async () => {
    expect(await read(2)).toEqual(written);
    expect(await read(100)).toEqual(written);
  });

  test('say what was extracted whatever was decided', async () => {
    await store.decide(merge(['North Korea'], 'Russia'));
    await store.decide(split('Iran', 'Iran', { name: 'Persia', type: 'PLACE' }));
    expect(await read(100)).toEqual(written);
  });
}
