import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Store } from '../../../src/db/store.js';
import type { Proposal } from '../../../src/model/decision.js';
import { sampleEntityId } from '../sample-extraction.js';
import { merge, split, undoing } from './propose.js';
import { graph } from './sample-graph.js';

const [korea, russia, iran] = ['North Korea', 'Russia', 'Iran'].map((name) => sampleEntityId(name));
const dec = 'dec_000000000000000000000000';

/** What cannot be decided in a graph where North Korea was merged into Russia, and what the refusal says. */
const impossible: readonly (readonly [what: string, proposal: Proposal, message: RegExp])[] = [
  ['an entity nobody mentions', merge(['Atlantis'], 'Russia'), /expected an entity of the graph, got ent_/],
  ['into one nobody mentions', merge(['Iran'], 'Atlantis'), /expected an entity of the graph, got ent_/],
  [
    'an entity with itself',
    merge(['Iran', 'Russia'], 'Iran'),
    /expected two entities to merge, got .* and itself/,
  ],
  [
    'what is merged already',
    merge(['North Korea'], 'Iran'),
    new RegExp(`got ${korea}, which dec_\\w+ merged into ${russia}`),
  ],
  [
    'in a circle',
    merge(['Russia'], 'North Korea'),
    new RegExp(`got ${korea}, which is merged into ${russia} itself`),
  ],
  ['nothing', merge([], 'Iran'), /expected at least one id of an entity, got none/],
  [
    'a claim',
    withRuling({ kind: 'MERGE', entityIds: ['clm_1'], into: iran ?? '' }),
    /expected the id of an entity .*got "clm_1"/,
  ],
  [
    'nameless',
    { ...merge(['Iran'], 'Russia'), by: ' ' },
    /expected by: the name of who decides, got an empty/,
  ],
  [
    'without a reason',
    { ...merge(['Iran'], 'Russia'), why: '' },
    /expected why: a reason, got an empty text/,
  ],
  ['at no time', { ...merge(['Iran'], 'Russia'), at: 'now' }, /expected at: a time such as .*, got "now"/],
  [
    'at a local time',
    { ...merge(['Iran'], 'Russia'), at: '2025-01-01T10:00:00' },
    /with its zone, got "2025/,
  ],
  [
    'a text that nothing reads',
    split('Iran', 'Persia', 'Russia'),
    /expected a text that mentions of ent_\w+ read in some document \("Iran"\), got "Persia"/,
  ],
  [
    'a text elsewhere',
    split('Iran', 'Iran', 'Russia', [graph.third.document.id]),
    /read in these documents, got "Iran"/,
  ],
  ['off nobody', split('Atlantis', 'Atlantis', 'Iran'), /expected an entity of the graph/],
  ['off to nobody', split('Iran', 'Iran', 'Atlantis'), /expected an entity of the graph/],
  [
    'off to itself',
    split('Iran', 'Iran', 'Iran'),
    /expected another entity to split .* off to, got the same/,
  ],
  ['off to what it is merged into', split('North Korea', 'DPRK', 'Russia'), /expected another entity/],
  [
    'off to a blank name',
    split('Iran', 'Iran', { name: '', type: 'PLACE' }),
    /expected a name for the new entity/,
  ],
  [
    'of a document that is not there',
    split('Iran', 'Iran', 'Russia', ['doc_000000000000000000000000']),
    /expected a document of the graph, got doc_0/,
  ],
  ['of no document', split('Iran', 'Iran', 'Russia', []), /expected at least one id of a document, got none/],
];

/** What every store must refuse to decide and to undo, and that nothing of it stays. */
export function decisionRefusalContract(open: () => Promise<Store>): void {
  describe('refuses', () => {
    let store: Store;
    let digest: string;
    beforeAll(async () => {
      store = await open();
      await store.write(Object.values(graph));
      await store.decide(merge(['North Korea'], 'Russia'));
      digest = await store.digest();
    });
    afterAll(() => store.close());

    test.each(impossible)('to merge or split %s', async (_, proposal, message) => {
      const refusal = { name: 'StoreError', code: 'BAD_DECISION', message: expect.stringMatching(message) };
      await expect(store.decide(proposal)).rejects.toMatchObject(refusal);
      expect(await store.digest()).toBe(digest);
    });

    test('to undo what is not on record, or undone', async () => {
      const refusal = { name: 'StoreError', code: 'BAD_DECISION' };
      await expect(store.undo(dec, undoing)).rejects.toMatchObject({
        ...refusal,
        message: expect.stringContaining(dec),
      });
      const proposal = merge(['Iran'], 'Russia');
      const { id } = await store.decide(proposal);
      await store.undo(id, undoing);
      const again = {
        ...refusal,
        message: `expected a decision in force, got ${id}, which Bo undid at ${undoing.at}`,
      };
      await expect(store.undo(id, undoing)).rejects.toMatchObject(again);
      const redone = `expected a new decision, got ${id} once more, which Bo undid at ${undoing.at}`;
      await expect(store.decide(proposal)).rejects.toMatchObject({ ...refusal, message: redone });
      expect(await store.digest()).toBe(digest);
    });

    test('a page key that is no decision', async () => {
      const refusal = { name: 'StoreError', code: 'BAD_PAGE_KEY' };
      await expect(store.listDecisions({ limit: 1, after: 'x' })).rejects.toMatchObject(refusal);
    });
  });

  test('the same decision twice is one, whatever the order of its ids and the spelling of its time', async () => {
    const store = await open();
    await store.write(Object.values(graph));
    const proposal = merge(['Iran', 'North Korea'], 'Russia');
    const once = await store.decide(proposal);
    const { ruling, ...act } = proposal;
    const turned = ruling.kind === 'MERGE' ? { ...ruling, entityIds: ruling.entityIds.toReversed() } : ruling;
    expect(await store.decide({ ...act, at: act.at.replace('Z', '+00:00'), ruling: turned })).toEqual(once);
    expect((await store.listDecisions({ limit: 5 })).rows).toHaveLength(1);
    await store.close();
  });
}

function withRuling(ruling: Proposal['ruling']): Proposal {
  return { ...merge(['Iran'], 'Russia'), ruling };
}
