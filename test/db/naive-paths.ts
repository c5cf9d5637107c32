import type { PathRequest } from '../../src/db/store.js';
import type { Edge } from '../../src/model/edge.js';

type Arrow = Pick<Edge, 'subjectId' | 'objectId' | 'rank'>;

/**
 * The shortest paths over these edges, walked either way unless only one is asked for, each as the ranks of its edges:
 * found by following every chain of entities from the start.
 */
export function naivePaths(
  edges: readonly Arrow[],
  [from, to]: readonly [string, string],
  direction: 'OUT' | 'IN' | 'BOTH',
  { maxLength, limit }: PathRequest,
): readonly (readonly string[])[] {
  let chains = [{ entities: [from], ranks: [] as readonly string[] }];
  for (let length = 0; length <= maxLength; length += 1) {
    const arrived = chains.filter(({ entities }) => entities.at(-1) === to);
    if (arrived.length > 0) {
      return arrived
        .map(({ ranks }) => ranks)
        .sort(worseLast)
        .slice(0, limit);
    }
    chains = chains.flatMap(({ entities, ranks }) =>
      [...bestEdges(edges, entities.at(-1) ?? '', direction)]
        .filter(([next]) => !entities.includes(next))
        .map(([next, rank]) => ({ entities: [...entities, next], ranks: [...ranks, rank] })),
    );
  }
  return [];
}

/** The entities that an edge leads to, each with the greatest rank of those that do. */
function bestEdges(edges: readonly Arrow[], at: string, direction: string): ReadonlyMap<string, string> {
  const best = new Map<string, string>();
  const take = (next: string, rank: string) => {
    if (rank > (best.get(next) ?? '')) best.set(next, rank);
  };
  for (const { subjectId, objectId, rank } of edges) {
    if (subjectId === at && direction !== 'IN') take(objectId, rank);
    if (objectId === at && direction !== 'OUT') take(subjectId, rank);
  }
  return best;
}

function worseLast(a: readonly string[], b: readonly string[]): number {
  const [one, other] = [keyOf(a), keyOf(b)];
  return one === other ? 0 : one > other ? -1 : 1;
}

/** Compares as text like the path: the supports of its edges, the least first, then their ranks. */
function keyOf(ranks: readonly string[]): string {
  const supports = ranks.map((rank) => rank.replace(/\.clm_.*/, '')).sort();
  return [...supports, ...ranks].join(' ');
}
