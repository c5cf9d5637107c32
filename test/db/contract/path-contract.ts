import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { PathFilter, PathRequest, Store } from '../../../src/db/store.js';
import { type Sample, sampleEntityId, sampleExtraction } from '../sample-extraction.js';
import { merge, undoing } from './propose.js';

/** Oslo and Rome are joined by Bern and by Kyiv, whom more papers join to both; farther off are Lima and Suva. */
const papers: readonly Sample['citations'][] = [
  [
    ['Oslo', 'meet', 'Bern'],
    ['Rome', 'trust', 'Bern'],
    ['Oslo', 'meet', 'Kyiv'],
    ['Rome', 'trust', 'Kyiv'],
    ['Rome', 'trust', 'Rome'],
    ['Oslo', 'sue', 'Rome', 'NEGATED'],
  ],
  [
    ['Oslo', 'meet', 'Bern'],
    ['Oslo', 'meet', 'Kyiv'],
    ['Rome', 'trust', 'Kyiv'],
    ['Kyiv', 'fund', 'Rome'],
    ['Rome', 'visit', 'Lima'],
    ['Lima', 'visit', 'Suva', 'POSSIBLE'],
  ],
  [
    ['Oslo', 'meet', 'Bern'],
    ['Peru', 'visit', 'Cuba'],
  ],
];
const documents = papers.map((citations, index) =>
  sampleExtraction({ publisher: `Paper ${index}`, citations }),
);
const cities = ['Oslo', 'Bern', 'Rome', 'Kyiv', 'Lima', 'Suva', 'Peru', 'Cuba', 'Ural'];
const nameOf = new Map(cities.map((name) => [sampleEntityId(name), name]));
const most: PathRequest = { maxLength: 6, limit: 10 };

/** The paths between two by name, each edge as it points: `Oslo meet Bern, Rome trust Bern`. */
async function pathsOf(
  store: Store,
  [from, to]: readonly [string, string],
  filter: PathFilter = {},
  request = most,
): Promise<readonly string[]> {
  const found = await store.paths(sampleEntityId(from), sampleEntityId(to), filter, request);
  expect(found.complete).toBe(true);
  return found.paths.map((edges) =>
    edges
      .map(({ subjectId, predicate, objectId }) =>
        [nameOf.get(subjectId), predicate, nameOf.get(objectId)].join(' '),
      )
      .join(', '),
  );
}

const denied = 'Oslo sue Rome';
const byKyiv = 'Oslo meet Kyiv, Rome trust Kyiv';
const byBern = 'Oslo meet Bern, Rome trust Bern';
const toSuva = 'Oslo sue Rome, Rome visit Lima, Lima visit Suva';
const affirmed: PathFilter = { stances: ['AFFIRMED'] };

/** How every store must say by what two entities are connected. */
export function pathContract(open: () => Promise<Store>): void {
  let store: Store;
  beforeAll(async () => {
    store = await open();
    await store.write(documents);
  });
  afterAll(() => store.close());

  const cases: readonly (readonly [string, [string, string], PathFilter, readonly string[]])[] = [
    ['the one edge that joins two', ['Lima', 'Rome'], {}, ['Rome visit Lima']],
    ['the best supported of two edges between the same entities', ['Kyiv', 'Rome'], {}, ['Rome trust Kyiv']],
    ['a denial where no stance is asked for', ['Oslo', 'Rome'], {}, [denied]],
    [
      'the way around a denial, the best supported weakest edge first',
      ['Oslo', 'Rome'],
      affirmed,
      [byKyiv, byBern],
    ],
    ['three edges in a row', ['Oslo', 'Suva'], {}, [toSuva]],
    ['nothing where one of the edges is only possible', ['Oslo', 'Suva'], affirmed, []],
    ['nothing between parts of the graph that nothing joins', ['Oslo', 'Cuba'], {}, []],
    [
      'only edges of these predicates',
      ['Oslo', 'Rome'],
      { predicates: ['meet', 'fund', 'meet'] },
      ['Oslo meet Kyiv, Kyiv fund Rome'],
    ],
    ['nothing without predicates', ['Oslo', 'Rome'], { predicates: [] }, []],
    ['nothing without stances', ['Oslo', 'Rome'], { stances: [] }, []],
    ['only edges from so many origins', ['Oslo', 'Rome'], { minOrigins: 2 }, [byKyiv]],
    ['nothing from more origins than there are', ['Oslo', 'Rome'], { minOrigins: 4 }, []],
    [
      'only edges from subject to object',
      ['Oslo', 'Rome'],
      { ...affirmed, direction: 'OUT' },
      ['Oslo meet Kyiv, Kyiv fund Rome'],
    ],
    [
      'only edges from object to subject',
      ['Rome', 'Oslo'],
      { ...affirmed, direction: 'IN' },
      ['Kyiv fund Rome, Oslo meet Kyiv'],
    ],
    ['no edges from an entity to itself', ['Rome', 'Rome'], {}, ['']],
    ['nothing to an entity that is unknown', ['Oslo', 'Ural'], {}, []],
    ['nothing from an unknown entity to itself', ['Ural', 'Ural'], {}, []],
  ];
  test.each(cases)('paths take %s', async (_, ends, filter, expected) => {
    expect(await pathsOf(store, ends, filter)).toEqual(expected);
  });

  test('paths end with the edges as they are looked up', async () => {
    const { paths } = await store.paths(sampleEntityId('Oslo'), sampleEntityId('Suva'), {}, most);
    const [edges = []] = paths;
    expect(await store.edges(edges.map(({ id }) => id))).toEqual(edges);
  });

  test('a shorter limit gives the first of the paths, a shorter length none that is longer', async () => {
    expect(await pathsOf(store, ['Oslo', 'Rome'], affirmed, { maxLength: 2, limit: 1 })).toEqual([byKyiv]);
    expect(await pathsOf(store, ['Oslo', 'Rome'], affirmed, { maxLength: 1, limit: 10 })).toEqual([]);
    expect(await pathsOf(store, ['Oslo', 'Suva'], {}, { maxLength: 2, limit: 10 })).toEqual([]);
  });

  test.each([
    ['a length of 0', { maxLength: 0, limit: 1 }, 'expected a length of paths from 1 to 6, got 0'],
    ['a length of 7', { maxLength: 7, limit: 1 }, 'got 7'],
    ['half an edge', { maxLength: 1.5, limit: 1 }, 'got 1.5'],
    ['no paths', { maxLength: 6, limit: 0 }, 'expected a number of paths from 1 to 10, got 0'],
    ['eleven paths', { maxLength: 6, limit: 11 }, 'got 11'],
    ['not a number of paths', { maxLength: 6, limit: Number.NaN }, 'got NaN'],
  ])('%s is refused, whoever is asked about', async (_, request, message) => {
    const refusal = { name: 'StoreError', code: 'BAD_PATH', message: expect.stringContaining(message) };
    await expect(store.paths(sampleEntityId('Oslo'), 'ent_unknown', {}, request)).rejects.toMatchObject(
      refusal,
    );
  });

  test('paths go by the entity that others were merged into, until that is undone', async () => {
    const { id } = await store.decide(merge(['Peru'], 'Lima'));
    expect(await pathsOf(store, ['Rome', 'Cuba'])).toEqual(['Rome visit Lima, Lima visit Cuba']);
    expect(await pathsOf(store, ['Peru', 'Cuba'])).toEqual([]);
    expect(await pathsOf(store, ['Peru', 'Peru'])).toEqual([]);
    await store.undo(id, undoing);
    expect(await pathsOf(store, ['Rome', 'Cuba'])).toEqual([]);
    expect(await pathsOf(store, ['Peru', 'Cuba'])).toEqual(['Peru visit Cuba']);
  });
}
