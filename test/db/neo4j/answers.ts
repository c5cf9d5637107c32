import type {
  CitationFilter,
  ClaimFilter,
  EdgeFilter,
  Page,
  PageRequest,
  PathFilter,
  Store,
} from '../../../src/db/store.js';

type List = (page: PageRequest) => Promise<Page<{ readonly id: string }>>;

/** All that a store answers about its graph, every page with its keys. */
export async function answersOf(store: Store, limit: number): Promise<unknown> {
  const all = { limit: 1000 };
  const entities = (await store.listEntities({}, all)).rows.map(({ row }) => row);
  const claims = (await store.listClaims({}, all)).rows.map(({ row }) => row.id);
  const documents = (await store.listDocuments(all)).rows.map(({ row }) => row.id);
  const edges = (await store.topEdges({}, all)).rows.map(({ row }) => row.id);
  const lists = listsOf(store, { entities: entities.map(({ id }) => id), document: documents[0] });
  const answers: unknown[] = [
    await store.counts(),
    await store.documents(documents),
    await store.claims(claims),
    await store.edges(edges),
    await store.holds([...documents, 'doc_unknown']),
    await store.extractedNames(entities.map(({ id }) => id)),
    (await store.listExtractions(all)).rows.map(({ key }) => key),
  ];
  for (const name of new Set(entities.flatMap((entity) => [entity.name, ...entity.aliases]))) {
    answers.push([name, await store.entitiesNamed(name)]);
  }
  const [first = 'ent_unknown', ...others] = entities.map(({ id }) => id);
  for (const filter of pathFilters) {
    for (const other of [first, ...others, 'ent_unknown']) {
      answers.push([filter, other, await store.paths(first, other, filter, { maxLength: 4, limit })]);
    }
  }
  for (const [what, list] of lists) answers.push([what, await pagesOf(limit, list)]);
  for (const filter of citationFilters(entities[0]?.id, documents[0])) {
    answers.push([filter, await store.listCitations(claims, filter, { limit })]);
    answers.push(await store.totals(claims, filter), await store.origins(claims, filter));
  }
  return answers;
}

function listsOf(
  store: Store,
  { entities, document }: { readonly entities: readonly string[]; readonly document: string | undefined },
): readonly (readonly [string, List])[] {
  const [first = 'ent_unknown', second = first] = entities;
  const edgeFilters: readonly EdgeFilter[] = [
    {},
    { direction: 'OUT', stances: ['AFFIRMED'] },
    { direction: 'IN', predicates: ['support', '지지'] },
    { minOrigins: 2 },
    { otherId: second },
    { otherId: first, predicates: ['support'], stances: ['POSSIBLE', 'NEGATED'] },
  ];
  const claimFilters: readonly ClaimFilter[] = [
    { subjectId: first },
    { objectId: first, predicates: ['be leader of', 'support'] },
    { subjectId: first, objectId: second },
    { predicates: ['지지'] },
    { stances: ['AFFIRMED', 'NEGATED'] },
    { documentId: document ?? 'doc_unknown', stances: ['AFFIRMED'] },
  ];
  return [
    ['decisions', (page) => store.listDecisions(page)],
    ['documents', (page) => store.listDocuments(page)],
    ['entities', (page) => store.listEntities({}, page)],
    ['places', (page) => store.listEntities({ types: ['PLACE', 'PERSON'] }, page)],
    ...['a', 'el', '북', 'b a', 'o neil', 'ÉLAN', 'й', '"a'].map(
      (search) => [`search ${search}`, (page: PageRequest) => store.listEntities({ search }, page)] as const,
    ),
    ['top', (page) => store.topEdges({}, page)],
    ['top of some', (page) => store.topEdges({ predicates: ['support'], minOrigins: 1 }, page)],
    ...entities.map(
      (id) => [`edges of ${id}`, (page: PageRequest) => store.listEdges(id, {}, page)] as const,
    ),
    ...edgeFilters.map(
      (filter) =>
        [
          `edges ${JSON.stringify(filter)}`,
          (page: PageRequest) => store.listEdges(first, filter, page),
        ] as const,
    ),
    ...claimFilters.map(
      (filter) =>
        [`claims ${JSON.stringify(filter)}`, (page: PageRequest) => store.listClaims(filter, page)] as const,
    ),
  ];
}

function citationFilters(speaker = 'ent_unknown', document = 'doc_unknown'): readonly CitationFilter[] {
  return [
    {},
    { stances: ['NEGATED', 'POSSIBLE'] },
    { documentId: document },
    { attributedTo: speaker },
    { documentId: document, attributedTo: speaker, stances: ['AFFIRMED'] },
  ];
}

const pathFilters: readonly PathFilter[] = [
  {},
  { stances: ['AFFIRMED'], direction: 'OUT' },
  { predicates: ['support', '지지'], direction: 'IN', stances: ['POSSIBLE', 'NEGATED'] },
  { minOrigins: 2, predicates: [] },
  { minOrigins: 2 },
];

async function pagesOf(limit: number, list: List): Promise<readonly Page<unknown>[]> {
  const pages: Page<unknown>[] = [];
  let after: string | undefined;
  for (;;) {
    const page = await list({ limit, after });
    pages.push(page);
    const last = page.rows.at(-1);
    if (!page.hasMore || !last) return pages;
    after = last.key;
  }
}
