import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type FoundPaths,
  type SearchBounds,
  type StepsQuestion,
  searchBounds,
  searchPaths,
} from '../../src/db/search-paths.js';
import type { Direction, PathRequest } from '../../src/db/store.js';
import { edgeOfRank, edgeRank } from '../../src/model/edge.js';
import { contentId } from '../../src/model/id.js';
import { naivePaths } from './naive-paths.js';

interface Arrow {
  readonly subjectId: string;
  readonly objectId: string;
  readonly rank: string;
}

function arrow(subjectId: string, objectId: string, origins = 1): Arrow {
  const id = contentId('clm', subjectId, objectId, origins);
  return { subjectId, objectId, rank: edgeRank(id, 'AFFIRMED', { origins, documents: 1, citations: 1 }) };
}

interface Asked {
  readonly direction?: Direction;
  readonly request?: PathRequest;
  readonly bounds?: SearchBounds;
}

/** The search from a to z over a list of edges, and every question it asked. */
function searched(
  arrows: readonly Arrow[],
  { direction = 'BOTH', request = { maxLength: 6, limit: 10 }, bounds }: Asked = {},
): { readonly found: FoundPaths; readonly questions: readonly StepsQuestion<string>[] } {
  const questions: StepsQuestion<string>[] = [];
  const search = searchPaths('a', 'z', direction, request, bounds);
  let next = search.next();
  while (!next.done) {
    const { entities, ways, others, limit } = next.value;
    questions.push(next.value);
    const [near, far] = [new Set(entities), new Set(others)];
    const steps = ways.flatMap(({ near, far }) =>
      arrows.map((arrow) => ({ near: arrow[`${near}Id`], far: arrow[`${far}Id`], rank: arrow.rank })),
    );
    const asked = steps.filter((step) => near.has(step.near) && (!others || far.has(step.far)));
    next = search.next(asked.slice(0, limit));
  }
  return { found: next.value, questions };
}

const star = (hub: string, leaves: number, name = hub) =>
  Array.from({ length: leaves }, (_, index) => arrow(hub, `${name}${index}`));

describe('the search for paths', () => {
  test('finds what following every chain finds, however little it may ask for at a time', () => {
    const entity = fc.constantFrom(...'abcdefghijklmz');
    const direction = fc.constantFrom('OUT' as const, 'IN' as const, 'BOTH' as const);
    const arrows = fc.array(
      fc.tuple(entity, entity, fc.integer({ min: 1, max: 3 })).map((ends) => arrow(...ends)),
      { minLength: 12, maxLength: 25 },
    );
    const request = fc.record({
      maxLength: fc.integer({ min: 1, max: 6 }),
      limit: fc.integer({ min: 1, max: 10 }),
    });
    const bounds = fc.record({
      mostEntities: fc.constantFrom(2, 1000),
      mostEdges: fc.constantFrom(3, 1000),
      fewEdges: fc.constantFrom(0, 2, 1000),
      fewPairs: fc.constantFrom(0, 4, 1000),
    });
    let [whole, long] = [0, 0];
    const holds = fc.property(arrows, direction, request, bounds, (arrows, direction, request, bounds) => {
      const { found } = searched(arrows, { direction, request, bounds });
      const expected = naivePaths(arrows, ['a', 'z'], direction, request);
      whole += found.complete ? 1 : 0;
      long += (found.paths[0]?.length ?? 0) > 2 ? 1 : 0;
      const ids = expected.map((ranks) => ranks.map(edgeOfRank));
      expect(found.paths).toEqual(found.complete ? ids : []);
    });
    fc.assert(holds, { numRuns: 1000 });
    expect(whole).toBeGreaterThan(500);
    expect(long).toBeGreaterThan(20);
  });

  test('does not read the edges of two hubs to see whether they are joined', () => {
    const { found, questions } = searched([...star('a', 9000), ...star('z', 9000), arrow('z', 'a')]);
    expect(found.paths).toEqual([[edgeOfRank(arrow('z', 'a').rank)]]);
    expect(questions).toHaveLength(1);
  });

  test('reads all edges of the side that has few of them and not those of a hub', () => {
    const { found, questions } = searched([...star('a', 9000), arrow('z', 'y'), arrow('y', 'a3')]);
    expect(found.paths).toMatchObject([{ length: 3 }]);
    const limits = questions.filter(({ others }) => !others).map(({ limit }) => limit);
    expect(Math.max(...limits)).toBe(searchBounds.fewEdges + 1);
  });

  test.each([
    ['edges', { ...searchBounds, mostEdges: 500, fewPairs: 0 }, 499, 'a', 2],
    ['entities', { ...searchBounds, mostEntities: 500, fewPairs: 0 }, 500, 'a0', 3],
  ])(
    'says that it gave up where both ends lead on to more %s than it may ask about',
    (_, bounds, leaves, end, length) => {
      const found = (leaves: number) =>
        searched([...star('a', leaves), ...star('z', leaves), arrow(end, 'z0')], { bounds }).found;
      expect(found(leaves)).toMatchObject({ paths: [{ length }], complete: true });
      expect(found(501)).toEqual({ paths: [], complete: false });
    },
  );
});
