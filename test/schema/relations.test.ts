import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Store } from '../../src/db/store.js';
import { ask, codesOf, storeWith } from './ask.js';
import { norland, sudland, westland } from './sample-graph.js';
import { threeDocuments } from './three-documents.js';

let store: Store;
beforeAll(async () => {
  store = await storeWith(threeDocuments);
});
afterAll(() => store.close());

/** The relations of Norland as words: direction, label, far end. */
async function relations(args = ''): Promise<readonly string[]> {
  const query = `{ entity(id: "${norland.entityId}") { relations${args} { edges { direction label node { name } } } } }`;
  const { data } = await ask(store, query);
  return data.entity.relations.edges.map(
    ({ direction, label, node }: { direction: string; label: string; node: { name: string } }) =>
      `${direction} ${label} ${node.name}`,
  );
}

const supports = 'OUT supports Sudland';
const denies = 'OUT does not support Sudland';
const trades = 'OUT trades with Westland';
const visited = 'IN visits Ada Quist';
const may = 'IN may support Westland';

describe('relations', () => {
  test('hide denials and possibilities from a client that does not ask for them', async () => {
    const shown = await relations();
    expect(shown[0]).toBe(supports);
    expect([...shown].sort()).toEqual([visited, supports, trades]);
  });

  test.each([
    ['denials alone', '(stance: [NEGATED])', [denies]],
    ['possibilities alone', '(stance: [POSSIBLE])', [may]],
    ['all stances', '(stance: [AFFIRMED, NEGATED, POSSIBLE])', [supports, denies, trades, may, visited]],
    ['no stance at all', '(stance: [])', []],
    ['arrows that point out', '(direction: OUT)', [supports, trades]],
    ['arrows that point in', '(direction: IN)', [visited]],
    ['one predicate', '(predicate: ["trade with"])', [trades]],
    ['two predicates', '(predicate: ["trade with", "visit"])', [trades, visited]],
    ['one far end', `(with: "${sudland.entityId}")`, [supports]],
    [
      'one far end in any stance',
      `(with: "${westland.entityId}", stance: [AFFIRMED, POSSIBLE])`,
      [trades, may],
    ],
    ['two origins at least', '(minOrigins: 2)', [supports]],
    ['three origins at least', '(minOrigins: 3)', []],
  ])('are narrowed to %s', async (_title, args, expected) => {
    expect([...(await relations(args))].sort()).toEqual([...expected].sort());
  });

  test('carry the graph edge: its claim, how widely it is reported, and the words it was read from', async () => {
    const answer = await ask(
      store,
      `{ entity(name: "Norland") { relations(predicate: ["support"]) { edges {
          predicate stance label claim { text }
          corroboration { citations documents publishers originCount firstPublished lastPublished
            origins { key name kind reason } }
          citations { edges { node { quote stance document { publisher } saidBy { name cue entity { name } } } }
            pageInfo { hasNextPage } }
        } } } }`,
    );
    expect(answer.data.entity.relations.edges).toEqual([
      {
        predicate: 'support',
        stance: 'AFFIRMED',
        label: 'supports',
        claim: { text: 'Norland supports Sudland' },
        corroboration: {
          citations: 3,
          documents: 3,
          publishers: 3,
          originCount: 2,
          firstPublished: '2024-12-27',
          lastPublished: '2024-12-28',
          origins: [
            {
              key: 'own:sound herald',
              name: 'Sound Herald',
              kind: 'OWN',
              reason: 'published by Sound Herald',
            },
            { key: 'wire:nordwire', name: 'Nordwire', kind: 'WIRE', reason: 'credits "Nordwire"' },
          ],
        },
        citations: {
          edges: [
            {
              node: {
                quote: 'Norland openly supports Sudland in the talks.',
                stance: 'AFFIRMED',
                document: { publisher: 'Harbour Daily' },
                saidBy: null,
              },
            },
            {
              node: {
                quote: 'Norland openly supports Sudland, officials said.',
                stance: 'AFFIRMED',
                document: { publisher: 'Island Post' },
                saidBy: { name: 'officials', cue: 'said', entity: null },
              },
            },
            {
              node: {
                quote: 'Norland is said here to back Sudland.',
                stance: 'AFFIRMED',
                document: { publisher: 'Sound Herald' },
                saidBy: null,
              },
            },
          ],
          pageInfo: { hasNextPage: false },
        },
      },
    ]);
  });

  test('name as many origins as are asked for and still count them all', async () => {
    const answer = await ask(
      store,
      '{ entity(name: "Norland") { relations(first: 1) { edges { node { id } corroboration { originCount origins(first: 1) { name } } } } } }',
    );
    expect(answer.data.entity.relations.edges[0].corroboration).toEqual({
      originCount: 2,
      origins: [{ name: 'Sound Herald' }],
    });
  });

  test.each([
    ['a far end that is no entity', '(with: "doc_0123456789abcdef01234567")', 'BAD_ID'],
    ['more predicates than a page holds', `(predicate: [${'"x" '.repeat(101)}])`, 'BAD_INPUT'],
    ['no rows', '(first: 0)', 'BAD_INPUT'],
    ['more rows than a page holds', '(first: 101)', 'BAD_INPUT'],
    [
      'a cursor of another list',
      `(after: "${Buffer.from('1:claims:x').toString('base64url')}")`,
      'BAD_CURSOR',
    ],
    [
      'a cursor whose key no row could have',
      `(after: "${Buffer.from('1:relations:x').toString('base64url')}")`,
      'BAD_CURSOR',
    ],
  ])('refuse %s', async (_title, args, code) => {
    const answer = await ask(store, `{ entity(name: "Norland") { relations${args} { edges { label } } } }`);
    expect(codesOf(answer)).toEqual([code]);
  });
});
