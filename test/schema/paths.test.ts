import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Store } from '../../src/db/store.js';
import { ask, codesOf, counted, storeWith } from './ask.js';
import { norland, sudland, westland } from './sample-graph.js';
import { threeDocuments } from './three-documents.js';

let store: Store;
beforeAll(async () => {
  store = await storeWith(threeDocuments);
});
afterAll(() => store.close());

interface Step {
  readonly direction: string;
  readonly label: string;
  readonly node: { readonly name: string };
}

/** The paths from Sudland as words: each step's direction, label and far end. */
async function pathsTo(to: string, args = ''): Promise<readonly (readonly string[])[]> {
  const query = `{ paths(from: {name: "sudland"}, to: {name: "${to}"}${args}) {
    complete shortest { steps { direction label node { name } } } } }`;
  const { data } = await ask(store, query);
  expect(data.paths.complete).toBe(true);
  return data.paths.shortest.map(({ steps }: { steps: readonly Step[] }) =>
    steps.map(({ direction, label, node }) => `${direction} ${label} ${node.name}`),
  );
}

const supports = 'IN supports Norland';
const denies = 'IN does not support Norland';
const trades = 'OUT trades with Westland';
const may = 'IN may support Westland';

describe('paths', () => {
  test.each([
    ['are walked with and against the arrows', 'Westland', '', [[supports, trades]]],
    ['lead over nothing that is denied or only possible', 'Westland', ', predicate: ["support"]', []],
    [
      'lead over denials and possibilities that are asked for',
      'Westland',
      ', stance: [NEGATED, POSSIBLE]',
      [[denies, may]],
    ],
    ['lead over nothing in no stance', 'Norland', ', stance: []', []],
    ['lead only over what so many origins say', 'Westland', ', minOrigins: 2', []],
    ['may all have to point one way', 'Norland', ', direction: IN', [[supports]]],
    ['may all have to point the other way', 'Norland', ', direction: OUT', []],
    ['are no longer than asked for', 'Westland', ', maxLength: 1', []],
    ['lead from an entity to itself without a step', 'Sudland', '', [[]]],
  ])('%s', async (_title, to, args, expected) => {
    expect(await pathsTo(to, args)).toEqual(expected);
  });

  test('are as many as asked for, those with the best supported weakest edge first', async () => {
    const [from, to] = [sudland.entityId, norland.entityId];
    const answer = await ask(
      store,
      `{ paths(from: {id: "${from}"}, to: {id: "${to}"}, stance: [NEGATED, AFFIRMED], first: 1) { shortest { steps { stance } } } }`,
    );
    expect(answer.data.paths.shortest).toEqual([{ steps: [{ stance: 'AFFIRMED' }] }]);
  });

  test('show each edge as relations do: its two ends, how widely it is reported, and the words', async () => {
    const answer = await ask(
      store,
      `{ paths(from: {name: "Sudland"}, to: {name: "Ada Quist"}) { shortest { steps {
          subject { name } predicate stance object { name } claim { text }
          corroboration { originCount origins { name } }
          citations(first: 1) { edges { node { quote document { title } } } }
        } } } }`,
    );
    expect(answer.data.paths.shortest).toEqual([
      {
        steps: [
          {
            subject: { name: 'Norland' },
            predicate: 'support',
            stance: 'AFFIRMED',
            object: { name: 'Sudland' },
            claim: { text: 'Norland supports Sudland' },
            corroboration: { originCount: 2, origins: [{ name: 'Sound Herald' }, { name: 'Nordwire' }] },
            citations: {
              edges: [
                {
                  node: {
                    quote: 'Norland openly supports Sudland in the talks.',
                    document: { title: 'Norland takes sides' },
                  },
                },
              ],
            },
          },
          {
            subject: { name: 'Ada Quist' },
            predicate: 'visit',
            stance: 'AFFIRMED',
            object: { name: 'Norland' },
            claim: { text: 'Ada Quist visits Norland' },
            corroboration: { originCount: 1, origins: [{ name: 'Sound Herald' }] },
            citations: {
              edges: [
                { node: { quote: 'Ada Quist visited Norland.', document: { title: 'Who is with whom?' } } },
              ],
            },
          },
        ],
      },
    ]);
  });

  test.each([
    ['an unknown name', '{name: "Atlantis"}'],
    ['an unknown id', '{id: "ent_0123456789abcdef01234567"}'],
  ])('are null for %s at either end', async (_title, unknown) => {
    const query = (from: string, to: string) => `{ paths(from: ${from}, to: ${to}) { complete } }`;
    expect(await ask(store, query(unknown, '{name: "Norland"}'))).toEqual({ data: { paths: null } });
    expect(await ask(store, query('{name: "Norland"}', unknown))).toEqual({ data: { paths: null } });
  });

  test('ask the store once for what all steps show', async () => {
    const [noting, calls] = counted(store);
    const steps =
      'label node { name } subject { name } corroboration { origins { name } } citations { edges { node { deepLink } } }';
    const answer = await ask(
      noting,
      `{ paths(from: {id: "${sudland.entityId}"}, to: {id: "${westland.entityId}"}) { shortest { steps { ${steps} } } } }`,
    );
    expect(answer.data.paths.shortest).toMatchObject([{ steps: { length: 2 } }]);
    const once = ['paths', 'origins', 'listCitations', 'documents'];
    expect(calls.toSorted()).toEqual([...once, 'entities', 'entities'].sort());
  });

  test.each([
    ['an id of another kind', 'from: {id: "doc_0123456789abcdef01234567"}', 'BAD_ID'],
    ['no length', 'maxLength: 0', 'BAD_INPUT'],
    ['seven edges', 'maxLength: 7', 'BAD_INPUT'],
    ['no paths', 'first: 0', 'BAD_INPUT'],
    ['eleven paths', 'first: 11', 'BAD_INPUT'],
    ['both an id and a name', `from: {name: "Norland", id: "${norland.entityId}"}`, undefined],
  ])('refuse %s', async (_title, args, code) => {
    const from = args.startsWith('from') ? '' : 'from: {name: "Sudland"}, ';
    const answer = await ask(store, `{ paths(${from}${args}, to: {name: "Norland"}) { complete } }`);
    expect(codesOf(answer)).toEqual([code]);
    expect(answer.data?.paths).toBeFalsy();
  });
});
