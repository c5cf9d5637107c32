import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Store } from '../../../src/db/store.js';
import { claimId } from '../../../src/model/claim.js';
import { splitTargetId } from '../../../src/model/decision.js';
import type { Extraction } from '../../../src/model/extraction.js';
import { sampleEntityId, sampleExtraction } from '../sample-extraction.js';
import { forget } from './forget.js';
import { merge, split, undoing } from './propose.js';

const kim = sampleEntityId('Kim Jong Un');
const sister = sampleEntityId('Kim Yo Jong');
const russia = sampleEntityId('Russia');
const namesake = { name: 'Kim Jong Un', type: 'PERSON' } as const;
const all = { limit: 100 };
const person = { type: 'PERSON', key: 'kim jong un' } as const;

/** Documents that call him by his full name, by both names, and only Kim; and one about his sister. */
const full = sampleExtraction({
  citations: [['Kim Jong Un', 'visit', 'Russia']],
  entities: { 'Kim Jong Un': person },
});
const both = named(
  sampleExtraction({
    citations: [['Kim', 'meet', 'Iran', 'AFFIRMED', undefined, 'Kim']],
    entities: { Kim: person },
  }),
  'Kim Jong Un',
  ['Kim'],
);
const short = sampleExtraction({ citations: [['Kim', 'praise', 'Russia']], entities: { Kim: person } });
const other = sampleExtraction({ citations: [['Kim Yo Jong', 'visit', 'Iran']] });

/** What splitting mentions off an entity must do to what users see. */
export function splitContract(open: () => Promise<Store>): void {
  let store: Store;
  beforeAll(async () => {
    store = await open();
  });
  afterEach(() => forget(store));
  afterAll(() => store.close());

  async function firstOf<Row>(look: (ids: readonly string[]) => Promise<readonly Row[]>, id: string) {
    const [row] = await look([id]);
    return row;
  }

  describe('a split', () => {
    test('moves exactly the mentions that read the text, speakers too', async () => {
      await store.write([full, both, short, other]);
      await store.decide(split('Kim Jong Un', 'Kim', 'Kim Yo Jong'));
      const claims = [claimId(kim, 'visit', russia), claimId(sister, 'praise', russia)];
      expect(await store.claims(claims)).toMatchObject([{ subjectId: kim }, { subjectId: sister }]);
      const meeting = claimId(sister, 'meet', sampleEntityId('Iran'));
      const [page] = await store.listCitations([meeting], { attributedTo: sister }, all);
      expect(page?.rows).toMatchObject([{ row: { attribution: { name: 'Kim', entityId: sister } } }]);
      expect(await store.entities([kim, sister])).toMatchObject([
        { name: 'Kim Jong Un', aliases: [] },
        { name: 'Kim Yo Jong', aliases: ['Kim'] },
      ]);
      expect(await store.check()).toEqual([]);
    });

    test('of some documents leaves the others alone', async () => {
      await store.write([full, both, short, other]);
      await store.decide(split('Kim Jong Un', 'Kim', 'Kim Yo Jong', [short.document.id]));
      expect(await store.entities([kim, sister])).toMatchObject([{ aliases: ['Kim'] }, { aliases: ['Kim'] }]);
      const { rows } = await store.listClaims({ subjectId: sister }, all);
      expect(rows.map(({ row }) => row.predicate).sort()).toEqual(['praise', 'visit']);
    });

    test('of a namesake makes an entity of its own, with the name and type that it is given', async () => {
      await store.write([full, both, short]);
      const digest = await store.digest();
      const { id } = await store.decide(split('Kim Jong Un', 'Kim', namesake, [short.document.id]));
      const made = splitTargetId(namesake);
      expect(made).not.toBe(kim);
      expect(await store.entities([made])).toEqual([{ id: made, ...namesake, aliases: ['Kim'] }]);
      expect(await store.entitiesNamed('Kim Jong Un')).toHaveLength(2);
      await store.undo(id, undoing);
      expect(await firstOf(store.entities, made)).toBeNull();
      expect(await store.digest()).toBe(digest);
    });

    test('hides an entity that no mention is left of, until a document names it again', async () => {
      await store.write([short, other]);
      await store.decide(split('Kim Jong Un', 'Kim', 'Kim Yo Jong'));
      expect(await firstOf(store.entities, kim)).toBeNull();
      expect((await store.listEntities({}, all)).rows.map(({ row }) => row.id)).not.toContain(kim);
      await store.write([full]);
      expect(await firstOf(store.entities, kim)).toMatchObject({ name: 'Kim Jong Un', aliases: [] });
    });

    test('applies to documents that come later', async () => {
      await store.write([short, other]);
      await store.decide(split('Kim Jong Un', 'Kim', 'Kim Yo Jong'));
      await store.write([both]);
      const digest = await store.digest();
      await store.remove([short.document.id, both.document.id]);
      await store.write([both]);
      await store.write([short]);
      expect(await store.digest()).toBe(digest);
      expect(await store.check()).toEqual([]);
    });

    test('takes mentions that read no name along with the name of their document', async () => {
      const quote = 'Kim arrived and later he praise Russia.';
      const pronoun = sampleExtraction({
        citations: [['he', 'praise', 'Russia', 'AFFIRMED', quote]],
        entities: { he: person },
      });
      await store.write([named(pronoun, 'Kim', []), other]);
      await store.decide(split('Kim Jong Un', 'Kim', 'Kim Yo Jong'));
      expect(await firstOf(store.claims, claimId(sister, 'praise', russia))).not.toBeNull();
      expect(await store.check()).toEqual([]);
    });

    test('of a merged entity moves the mentions of all that were merged into it', async () => {
      await store.write([full, both, short, other]);
      const { id } = await store.decide(merge(['Kim Jong Un'], 'Russia'));
      await store.decide(split('Russia', 'Kim', 'Kim Yo Jong'));
      expect(await firstOf(store.claims, claimId(sister, 'praise', russia))).not.toBeNull();
      await store.undo(id, undoing);
      expect(await firstOf(store.claims, claimId(kim, 'praise', russia))).not.toBeNull();
      expect(await store.check()).toEqual([]);
    });

    test('of what a split moved before moves it on', async () => {
      await store.write([short, other]);
      await store.decide(split('Kim Jong Un', 'Kim', 'Kim Yo Jong'));
      await store.decide(split('Kim Yo Jong', 'Kim', namesake));
      expect(await firstOf(store.claims, claimId(splitTargetId(namesake), 'praise', russia))).not.toBeNull();
      expect(await firstOf(store.entities, sister)).toMatchObject({ aliases: [] });
    });
  });
}

/** The document with another name and aliases for its person. */
function named(extraction: Extraction, name: string, aliases: readonly string[]): Extraction {
  const reasoned = aliases.map((text) => ({ text, reason: 'surname' }));
  const entities = extraction.entities.map((use) =>
    use.entityId === kim ? { ...use, name, aliases: reasoned } : use,
  );
  return { ...extraction, entities };
}
