import { edgeOfRank, supportOfRank } from '../model/edge.js';

/** An edge as it is walked, from one entity to the next. A key is what a store looks entities up by. */
export interface Step<Key> {
  readonly near: Key;
  readonly far: Key;
  /** The rank of the edge. */
  readonly rank: string;
}

/** The ranks of a path's edges in walking order, and what they tell of support, the least first. */
interface Route {
  readonly ranks: readonly string[];
  readonly supports: readonly string[];
}

/**
 * The best paths from an entity through these layers of steps, each by its edges' ids: every step leads from a layer
 * to the next, and all steps of the last one lead to the same entity. Best is the path whose weakest edge is best
 * supported, then its second weakest, and so on; then the ranks decide, from the first edge to the last.
 */
export function bestPaths<Key>(
  from: Key,
  layers: readonly (readonly Step<Key>[])[],
  limit: number,
): readonly (readonly string[])[] {
  let routes: ReadonlyMap<Key, readonly Route[]> = new Map([[from, [{ ranks: [], supports: [] }]]]);
  for (const layer of leadingOn(layers)) {
    const next = new Map<Key, Route[]>();
    for (const { near, far, rank } of bestOfEachPair(layer)) {
      const reached = next.get(far) ?? [];
      next.set(far, reached);
      // No step changes which of two routes is the better one, so the best `limit` of each entity are enough.
      for (const route of routes.get(near) ?? []) insert(reached, extended(route, rank), limit);
    }
    routes = next;
  }
  const [found = []] = routes.values();
  return found.map(({ ranks }) => ranks.map(edgeOfRank));
}

/** The layers without the steps that lead to no step of the next one. */
function leadingOn<Key>(layers: readonly (readonly Step<Key>[])[]): readonly (readonly Step<Key>[])[] {
  let ends: ReadonlySet<Key> | undefined;
  const kept = layers.toReversed().map((layer) => {
    const steps = layer.filter(({ far }) => ends?.has(far) ?? true);
    ends = new Set(steps.map(({ near }) => near));
    return steps;
  });
  return kept.reverse();
}

function bestOfEachPair<Key>(steps: readonly Step<Key>[]): Iterable<Step<Key>> {
  const best = new Map<string, Step<Key>>();
  for (const step of steps) {
    const pair = `${step.near} ${step.far}`;
    const known = best.get(pair);
    if (!known || step.rank > known.rank) best.set(pair, step);
  }
  return best.values();
}

function extended({ ranks, supports }: Route, rank: string): Route {
  return { ranks: [...ranks, rank], supports: [...supports, supportOfRank(rank)].sort() };
}

/** Puts a route where it belongs among the best, and drops the last of too many. */
function insert(best: Route[], route: Route, limit: number): void {
  const place = best.findIndex((other) => isBetter(route, other));
  if (place >= 0) best.splice(place, 0, route);
  else best.push(route);
  if (best.length > limit) best.pop();
}

function isBetter(a: Route, b: Route): boolean {
  return (compareLists(a.supports, b.supports) || compareLists(a.ranks, b.ranks)) > 0;
}

/** Compares lists of one length by the first texts that differ; plain ASCII, so that all stores agree. */
function compareLists(a: readonly string[], b: readonly string[]): number {
  for (const [index, text] of a.entries()) {
    const other = b[index] ?? '';
    if (text !== other) return text > other ? 1 : -1;
  }
  return 0;
}
