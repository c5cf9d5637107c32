import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { CitationFilter, ClaimFilter, EdgeFilter, Store } from '../../../src/db/store.js';
import { claimId, type Stance } from '../../../src/model/claim.js';
import { edgeId, edgeRank } from '../../../src/model/edge.js';
import { sampleEntityId } from '../sample-extraction.js';
import { graph } from './sample-graph.js';
import { walk } from './walk.js';

const korea = sampleEntityId('North Korea');
const russia = sampleEntityId('Russia');
const iran = sampleEntityId('Iran');
const kcna = sampleEntityId('KCNA');
const support = claimId(korea, 'support', russia);
const all = { limit: 100 };

/** What look-ups and lists must answer in every store. */
export function readContract(open: () => Promise<Store>): void {
  let store: Store;
  beforeAll(async () => {
    store = await open();
    await store.write(Object.values(graph));
  });
  afterAll(() => store.close());

  describe('look-ups by id', () => {
    test('give back what was written, in the order of the ids, null where nothing is', async () => {
      for (const { document, sentences, claims, citations } of Object.values(graph)) {
        expect(await store.documents([document.id, 'doc_x', document.id])).toEqual([
          document,
          null,
          document,
        ]);
        expect(await store.sentences(sentences.map(({ id }) => id))).toEqual(sentences);
        expect(await store.claims(claims.map(({ id }) => id).concat('?'))).toEqual([...claims, null]);
        expect(await store.citations(citations.map(({ id }) => id))).toEqual(citations);
      }
    });

    test('answer no ids with nothing and ids of another kind with null', async () => {
      for (const lookUp of [store.documents, store.sentences, store.entities, store.claims, store.edges]) {
        expect(await lookUp([])).toEqual([]);
        expect(await lookUp(['cit_000000000000000000000000', "'", ''])).toEqual([null, null, null]);
      }
    });
  });

  test('an entity takes the name most documents use, ties by code point, and keeps the others as aliases', async () => {
    const aliases = ['DPRK', 'Pyongyang', 'the North'];
    expect(await store.entities([korea])).toEqual([
      { id: korea, name: 'North Korea', type: 'PLACE', aliases },
    ]);
    expect(await store.entities([russia])).toMatchObject([
      { name: 'Russia', type: 'ORGANIZATION', aliases: [] },
    ]);
  });

  test('a denial and an affirmation are two edges of one claim, with the totals of their citations', async () => {
    const edge = { claimId: support, subjectId: korea, predicate: 'support', objectId: russia };
    const affirmed = {
      citations: 3,
      documents: 3,
      publishers: 2,
      origins: 2,
      firstPublished: '2024-11-02',
      lastPublished: '2024-12-29',
    };
    const denied = {
      citations: 2,
      documents: 2,
      publishers: 1,
      origins: 2,
      firstPublished: '2024-12-29',
      lastPublished: '2024-12-29',
    };
    const ids = [
      edgeId(support, 'AFFIRMED'),
      edgeId(support, 'NEGATED'),
      edgeId(support, 'POSSIBLE'),
    ] as const;
    expect(await store.edges(ids)).toEqual([
      { ...edge, id: ids[0], stance: 'AFFIRMED', ...affirmed, rank: edgeRank(support, 'AFFIRMED', affirmed) },
      { ...edge, id: ids[1], stance: 'NEGATED', ...denied, rank: edgeRank(support, 'NEGATED', denied) },
      null,
    ]);
  });

  describe('entitiesNamed', () => {
    test.each([
      ['north korea', 'North Korea'],
      ['  DPRK ', 'North Korea'],
      ['sao  paulo', 'São Paulo'],
      ['STRASSE', 'Straße'],
      ['북한', '북한'],
      ['россия', 'Россия'],
    ])('finds %j whatever its case, accents and spaces', async (asked, found) => {
      expect(await store.entitiesNamed(asked)).toMatchObject([{ name: found }]);
    });

    test.each(['', 'Korea', 'North', 'x', '%', "'"])('finds nothing called exactly %j', async (asked) => {
      expect(await store.entitiesNamed(asked)).toEqual([]);
    });
  });

  describe('listEntities', () => {
    test('puts those with most citations first', async () => {
      const names = (await store.listEntities({}, { limit: 3 })).rows.map(({ row }) => row.name);
      expect(names).toEqual(['Russia', 'North Korea', 'Iran']);
    });

    test.each([
      ['nor kor', ['North Korea']],
      ['KOREA north', ['North Korea']],
      ['pyong', ['North Korea']],
      ['kim', ['Kim Jong Un']],
      ['sao', ['São Paulo']],
      ['북', ['북한']],
      ['orth', []],
      ['north russia', []],
      ['"*( OR NEAR', []],
      ['names:russia', []],
      ['NOT russia', []],
      ['russia*) OR (iran', []],
      ["Russia'; --", ['Russia']],
      ['^russ', ['Russia']],
    ])('a search for %j finds %j', async (search, expected) => {
      const { rows } = await store.listEntities({ search }, all);
      expect(rows.map(({ row }) => row.name)).toEqual(expected);
    });

    test.each(['', '  ', '"*(', '\u0301', '🚀'])(
      'a search for %j, which has no words, does not filter',
      async (search) => {
        expect(await store.listEntities({ search }, all)).toEqual(await store.listEntities({}, all));
      },
    );

    test('filters by types, alone and with a search', async () => {
      const named = async (filter: Parameters<Store['listEntities']>[0]) =>
        (await store.listEntities(filter, all)).rows.map(({ row }) => row.name);
      expect(await named({ types: ['PERSON', 'PLACE'] })).toEqual(['North Korea', 'Kim Jong Un']);
      expect(await named({ types: ['PERSON'], search: 'k' })).toEqual(['Kim Jong Un']);
      expect(await named({ types: [] })).toEqual([]);
      expect(await named({ types: [], search: 'k' })).toEqual([]);
    });
  });

  test('listDocuments puts the newest first and those without a date last', async () => {
    const dates = (await store.listDocuments(all)).rows.map(({ row }) => row.publishedAt);
    expect(dates).toEqual(['2025', '2024-12-29', '2024-11-02T08:30:00Z', '2024-11-02', null]);
  });

  const edgeCases: readonly (readonly [string, EdgeFilter, readonly string[]])[] = [
    [korea, {}, ['support AFFIRMED', 'support NEGATED', 'accuse AFFIRMED', 'visit AFFIRMED']],
    [russia, { direction: 'OUT' }, ['meet AFFIRMED', 'praise AFFIRMED']],
    [russia, { predicates: ['praise'] }, ['praise AFFIRMED']],
    [korea, { direction: 'IN' }, []],
    [
      korea,
      { stances: ['AFFIRMED'], predicates: ['support', 'accuse', 'support'] },
      ['support AFFIRMED', 'accuse AFFIRMED'],
    ],
    [korea, { otherId: russia }, ['support AFFIRMED', 'support NEGATED']],
    [russia, { otherId: korea, stances: ['NEGATED', 'POSSIBLE'] }, ['support NEGATED']],
    [russia, { otherId: korea, direction: 'OUT' }, []],
    [russia, { otherId: russia }, ['praise AFFIRMED']],
    [russia, { otherId: iran, predicates: ['meet'], direction: 'BOTH' }, ['meet AFFIRMED']],
    [korea, { minOrigins: 2 }, ['support AFFIRMED', 'support NEGATED']],
    [korea, { minOrigins: 3 }, []],
    [korea, { minOrigins: -1, stances: ['NEGATED'] }, ['support NEGATED']],
    [korea, { stances: [] }, []],
    [korea, { predicates: [] }, []],
    [korea, { otherId: 'ent_unknown' }, []],
    ['ent_unknown', {}, []],
    [korea, { predicates: ["x' OR 1=1"] }, []],
  ];
  test.each(edgeCases)('listEdges of %s with %j', async (id, filter, expected) => {
    const rows = await walk(2, (page) => store.listEdges(id, filter, page));
    const shown = rows.map(({ predicate, stance }) => `${predicate} ${stance}`);
    expect(shown.toSorted()).toEqual([...expected].sort());
    expect(rows.map(({ rank }) => rank)).toEqual(
      rows
        .map(({ rank }) => rank)
        .toSorted()
        .reverse(),
    );
  });

  test('topEdges are the best supported of the graph, filtered', async () => {
    const [best, second] = (await store.topEdges({}, { limit: 2 })).rows.map(({ row }) => row);
    expect([best, second]).toMatchObject([
      { claimId: support, stance: 'AFFIRMED' },
      { claimId: support, stance: 'NEGATED' },
    ]);
    const possible = await store.topEdges({ stances: ['POSSIBLE'] }, all);
    expect(possible.rows).toMatchObject([{ row: { subjectId: iran, predicate: 'support' } }]);
    expect((await store.topEdges({ predicates: ['support'], minOrigins: 2 }, all)).rows).toHaveLength(2);
  });

  const claimCases: readonly (readonly [ClaimFilter, number])[] = [
    [{}, 9],
    [{ stances: ['AFFIRMED', 'NEGATED'] }, 1],
    [{ stances: ['POSSIBLE'] }, 1],
    [{ stances: [] }, 9],
    [{ subjectId: korea }, 3],
    [{ subjectId: korea, stances: ['NEGATED'] }, 1],
    [{ subjectId: korea, objectId: russia }, 1],
    [{ objectId: russia }, 4],
    [{ objectId: russia, predicates: ['support', 'praise'] }, 3],
    [{ subjectId: russia, objectId: russia, predicates: ['praise'] }, 1],
    [{ predicates: ['support'] }, 3],
    [{ predicates: [] }, 0],
    [{ documentId: graph.first.document.id }, 3],
    [{ documentId: graph.first.document.id, subjectId: russia }, 2],
    [{ documentId: graph.undated.document.id, predicates: ['support'], stances: ['AFFIRMED'] }, 1],
    [{ documentId: 'doc_unknown' }, 0],
    [{ subjectId: 'ent_unknown' }, 0],
  ];
  test.each(claimCases)('listClaims with %j finds %i, best supported first', async (filter, count) => {
    const rows = await walk(2, (page) => store.listClaims(filter, page));
    expect(rows).toHaveLength(count);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(count);
    if (rows.some(({ id }) => id === support)) expect(rows[0]?.id).toBe(support);
  });

  const citationCases: readonly (readonly [CitationFilter, readonly Stance[]])[] = [
    [{}, ['AFFIRMED', 'AFFIRMED', 'AFFIRMED', 'NEGATED', 'NEGATED']],
    [{ stances: ['NEGATED'] }, ['NEGATED', 'NEGATED']],
    [{ documentId: graph.first.document.id }, ['AFFIRMED', 'NEGATED']],
    [{ documentId: graph.first.document.id, stances: ['AFFIRMED', 'POSSIBLE'] }, ['AFFIRMED']],
    [{ attributedTo: kcna }, ['NEGATED']],
    [{ attributedTo: kcna, documentId: graph.second.document.id }, []],
    [{ stances: [] }, []],
    [{ documentId: 'doc_unknown' }, []],
    [{ attributedTo: 'ent_unknown' }, []],
  ];
  test.each(citationCases)('listCitations, totals and origins agree on %j', async (filter, expected) => {
    const rows = await walk(1, async (page) => {
      const [found] = await store.listCitations([support], filter, page);
      return found ?? { rows: [], hasMore: false };
    });
    expect(rows.map(({ stance }) => stance)).toEqual(expected);
    const [totals, none] = await store.totals([support, 'clm_unknown'], filter);
    expect(totals).toMatchObject({
      citations: rows.length,
      documents: new Set(rows.map(({ documentId }) => documentId)).size,
    });
    expect(none).toMatchObject({ citations: 0, publishers: 0, origins: 0, firstPublished: null });
    const [origins, nothing] = await store.origins([support, 'clm_unknown'], filter);
    expect(origins).toHaveLength(totals?.origins ?? -1);
    expect(nothing).toEqual([]);
  });

  test('citations come oldest document first, in reading order, undated last, a page for every claim asked', async () => {
    const other = claimId(russia, 'meet', iran);
    const pages = await store.listCitations([other, 'clm_unknown', support, support], {}, all);
    expect(pages.map(({ rows }) => rows.length)).toEqual([1, 0, 5, 5]);
    const [, , page] = pages;
    const ids = page?.rows.map(({ row }) => row.documentId);
    const { first, second, third, undated } = graph;
    expect(ids).toEqual([second, third, first, first, undated].map(({ document }) => document.id));
    expect(await store.listCitations([], {}, all)).toEqual([]);
  });

  test('origins stand in the order of their keys', async () => {
    const [origins] = await store.origins([support], {});
    expect(origins?.map(({ key }) => key)).toEqual(
      [graph.undated.document.id, 'daily post', 'wire:ap'].toSorted(),
    );
  });

  test('a page of no rows still says whether there are more', async () => {
    expect(await store.listClaims({}, { limit: 0 })).toEqual({ rows: [], hasMore: true });
    expect(await store.listEdges(iran, { direction: 'IN', stances: ['NEGATED'] }, { limit: 0 })).toEqual({
      rows: [],
      hasMore: false,
    });
  });
}
