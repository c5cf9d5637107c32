import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Store } from '../../../src/db/store.js';
import { claimId } from '../../../src/model/claim.js';
import { splitTargetId } from '../../../src/model/decision.js';
import { sampleEntityId, sampleExtraction } from '../sample-extraction.js';
import { forget } from './forget.js';
import { merge, split, undoing } from './propose.js';

const dprk = sampleEntityId('DPRK');
const korea = sampleEntityId('North Korea');
const russia = sampleEntityId('Russia');
const all = { limit: 100 };

const first = sampleExtraction({
  publisher: 'Daily Post',
  citations: [
    ['DPRK', 'support', 'Russia'],
    ['DPRK', 'join', 'North Korea'],
    ['Iran', 'meet', 'Russia', 'AFFIRMED', undefined, 'DPRK'],
  ],
  entities: { DPRK: { type: 'ORGANIZATION', aliases: ['the regime'] }, 'North Korea': { type: 'PLACE' } },
});
const second = sampleExtraction({
  publisher: 'Evening News',
  citations: [
    ['North Korea', 'support', 'Russia'],
    ['North Korea', 'support', 'Russia', 'NEGATED'],
  ],
  entities: { 'North Korea': { type: 'PLACE' } },
});

/** What merging and undoing must do to what users see. */
export function decisionExampleContract(open: () => Promise<Store>): void {
  let store: Store;
  beforeAll(async () => {
    store = await open();
  });
  afterEach(() => forget(store));
  afterAll(() => store.close());

  const support = claimId(korea, 'support', russia);
  const supportOfDprk = claimId(dprk, 'support', russia);
  const join = claimId(dprk, 'join', korea);
  const [, joins, met] = first.citations;

  async function firstOf<Row>(look: (ids: readonly string[]) => Promise<readonly Row[]>, id?: string) {
    const [row] = await look([id ?? '']);
    return row;
  }

  describe('a merge', () => {
    test('makes one entity that keeps the id, name and type of the one it goes into', async () => {
      await store.write([first, second]);
      const decision = await store.decide(merge(['DPRK'], 'North Korea'));
      expect(decision).toMatchObject({ id: expect.stringMatching(/^dec_/), by: 'Ada', undone: null });
      const merged = { id: korea, name: 'North Korea', type: 'PLACE', aliases: ['DPRK', 'the regime'] };
      expect(await store.entities([korea, dprk])).toEqual([merged, null]);
      expect(await store.entitiesNamed('dprk')).toEqual([merged]);
      expect((await store.listEntities({ search: 'regime' }, all)).rows).toMatchObject([{ row: merged }]);
      expect(await store.counts()).toMatchObject({ entities: 3, claims: 2, citations: 4, edges: 3 });
      expect(await store.check()).toEqual([]);
    });

    test('makes claims whose ends become the same one claim with the citations of both', async () => {
      await store.write([first, second]);
      await store.decide(merge(['DPRK'], 'North Korea'));
      const [page] = await store.listCitations([support], {}, all);
      expect(page?.rows.map(({ row }) => row.claimId)).toEqual([support, support, support]);
      expect(await store.claims([supportOfDprk])).toEqual([null]);
      const edges = await store.listEdges(korea, { stances: ['AFFIRMED'] }, all);
      expect(edges.rows).toMatchObject([
        { row: { claimId: support, citations: 2, documents: 2, publishers: 2 } },
      ]);
      expect(await store.listEdges(dprk, {}, all)).toEqual({ rows: [], hasMore: false });
    });

    test('hides a claim whose two ends become one, and undoing it brings its citations back', async () => {
      await store.write([first, second]);
      const { id } = await store.decide(merge(['DPRK'], 'North Korea'));
      expect(await firstOf(store.claims, join)).toBeNull();
      expect(await firstOf(store.citations, joins?.id)).toBeNull();
      await store.undo(id, undoing);
      expect(await firstOf(store.claims, join)).toMatchObject({ subjectId: dprk, objectId: korea });
      expect(await firstOf(store.citations, joins?.id)).toEqual(joins);
    });

    test('attributes what one said to the other', async () => {
      await store.write([first, second]);
      await store.decide(merge(['DPRK'], 'North Korea'));
      expect(await firstOf(store.citations, met?.id)).toMatchObject({
        attribution: { name: 'DPRK', entityId: korea },
      });
      const [totals] = await store.totals([met?.claimId ?? ''], { attributedTo: korea });
      expect(totals).toMatchObject({ citations: 1 });
    });

    test('keeps a claim that was read off the text with one entity at both ends', async () => {
      await store.write([sampleExtraction({ citations: [['DPRK', 'praise', 'DPRK']] }), second]);
      await store.decide(merge(['DPRK'], 'North Korea'));
      expect(await firstOf(store.claims, claimId(korea, 'praise', korea))).not.toBeNull();
    });

    test('holds for documents that come later, and when all come again', async () => {
      await store.write([first, second]);
      await store.decide(merge(['DPRK'], 'North Korea'));
      const digest = await store.digest();
      await store.remove([first.document.id]);
      expect(await firstOf(store.entities, korea)).toMatchObject({ aliases: [] });
      await store.remove([second.document.id]);
      await store.write([first]);
      expect(await firstOf(store.entities, korea)).toMatchObject({ name: 'North Korea', type: 'PLACE' });
      await store.write([second]);
      expect(await store.digest()).toBe(digest);
    });

    test('takes the name of what was merged as long as no document knows the other', async () => {
      const alone = sampleExtraction({ citations: [['DPRK', 'support', 'Russia']] });
      await store.write([alone, second]);
      await store.decide(merge(['DPRK'], 'North Korea'));
      await store.remove([second.document.id]);
      expect(await firstOf(store.entities, korea)).toMatchObject({ name: 'DPRK', type: 'ORGANIZATION' });
      expect(await store.check()).toEqual([]);
    });
  });

  describe('undoing a merge', () => {
    test('gives back both entities with their own claims', async () => {
      await store.write([first, second]);
      const before = [await store.entities([dprk, korea]), await store.claims([support, supportOfDprk])];
      const digest = await store.digest();
      const { id } = await store.decide(merge(['DPRK'], 'North Korea'));
      expect(await store.digest()).not.toBe(digest);
      expect(await store.undo(id, undoing)).toMatchObject({ id, undone: undoing });
      expect([await store.entities([dprk, korea]), await store.claims([support, supportOfDprk])]).toEqual(
        before,
      );
      expect(await store.digest()).toBe(digest);
    });

    test('leaves a later merge of the other in place', async () => {
      await store.write([first, second]);
      const into = await store.decide(merge(['DPRK'], 'North Korea'));
      await store.decide(merge(['North Korea'], 'Russia'));
      expect(await store.entities([dprk, korea])).toEqual([null, null]);
      expect(await firstOf(store.entities, russia)).toMatchObject({
        aliases: ['DPRK', 'North Korea', 'the regime'],
      });
      await store.undo(into.id, undoing);
      expect(await firstOf(store.entities, dprk)).toMatchObject({ name: 'DPRK' });
      expect(await firstOf(store.entities, russia)).toMatchObject({ aliases: ['North Korea'] });
      expect(await store.check()).toEqual([]);
    });
  });

  test.each([
    ['first', ['DPRK', 'North Korea']],
    ['last', ['North Korea', 'DPRK']],
  ])('a chain of merges leads to its end, its first link decided %s', async (_, order) => {
    await store.write([first, second]);
    const into = new Map([
      ['DPRK', 'North Korea'],
      ['North Korea', 'Russia'],
    ]);
    for (const name of order) await store.decide(merge([name], into.get(name) ?? ''));
    expect(await store.entities([dprk, korea])).toEqual([null, null]);
    expect(await firstOf(store.entities, russia)).toMatchObject({
      aliases: ['DPRK', 'North Korea', 'the regime'],
    });
    expect(await firstOf(store.citations, met?.id)).toMatchObject({ attribution: { entityId: russia } });
    expect(await store.counts()).toMatchObject({ entities: 2, claims: 1, citations: 1 });
    expect(await store.check()).toEqual([]);
  });

  test('what is merged away can still be called by its name', async () => {
    await store.write([first, second]);
    await store.decide(merge(['DPRK'], 'North Korea'));
    expect(await store.extractedNames([dprk, 'ent_unknown', korea])).toEqual(['DPRK', null, 'North Korea']);
  });

  test('all decisions stay on record, newest first, with who undid them, when and why', async () => {
    await store.write([first, second]);
    const one = await store.decide(merge(['DPRK'], 'North Korea'));
    await store.undo(one.id, undoing);
    const two = await store.decide(split('DPRK', 'the regime', { name: 'The Regime', type: 'CONCEPT' }));
    const page = await store.listDecisions({ limit: 1 });
    expect(page).toMatchObject({ rows: [{ row: two }], hasMore: true });
    const rest = await store.listDecisions({ limit: 5, after: page.rows[0]?.key });
    expect(rest.rows.map(({ row }) => row)).toContainEqual({ ...one, undone: undoing });
    expect(splitTargetId({ name: 'The Regime', type: 'CONCEPT' })).not.toBe(sampleEntityId('The Regime'));
  });
}
