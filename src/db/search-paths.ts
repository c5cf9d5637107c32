import type { Edge } from '../model/edge.js';
import { bestPaths, type Step } from './best-paths.js';
import type { Direction, PathRequest, Paths } from './store.js';

/** Which end of an edge an entity stands at, and which end it leads to. */
export interface Way {
  readonly near: 'subject' | 'object';
  readonly far: 'subject' | 'object';
}

/** Asks for the edges that lead on from `entities` these ways, only those to `others` where there are any. */
export interface StepsQuestion<Key> {
  readonly entities: readonly Key[];
  readonly ways: readonly Way[];
  readonly others?: readonly Key[];
  /** How many to answer at most, in no order. */
  readonly limit: number;
}

/** The paths found, each by its edges' ids; see `Paths`. */
export interface FoundPaths {
  readonly paths: readonly (readonly string[])[];
  readonly complete: boolean;
}

/** The paths found, when their edges come in the order of all their ids. */
export function withEdges({ paths, complete }: FoundPaths, edges: readonly Edge[]): Paths {
  // They are all of one length.
  const edgesOf = ({ length }: readonly string[], index: number) =>
    edges.slice(index * length, (index + 1) * length);
  return { paths: paths.map(edgesOf), complete };
}

/** How much a search may ask for at a time. It gives up where one more step would take more on both sides. */
export interface SearchBounds {
  /** Whose edges are asked for, together. */
  readonly mostEntities: number;
  readonly mostEdges: number;
  /** A side with no more edges than this is not compared with the other. */
  readonly fewEdges: number;
  /** So many pairs of entities are sooner looked up than the edges of hubs read. */
  readonly fewPairs: number;
}

export const searchBounds: SearchBounds = {
  mostEntities: 10_000,
  mostEdges: 50_000,
  fewEdges: 300,
  fewPairs: 4000,
};

/** What is known from one end: all entities up to so many steps from it, and the steps that lead there. */
interface Side<Key> {
  readonly ways: readonly Way[];
  readonly seen: Set<Key>;
  /** Those reached last. */
  outermost: ReadonlySet<Key>;
  readonly layers: (readonly Step<Key>[])[];
}

const nothing: FoundPaths = { paths: [], complete: true };
const gaveUp: FoundPaths = { paths: [], complete: false };

/**
 * Searches from both ends, a level at a time, and asks a store for the edges it needs; knows no store. What it finds,
 * and when it gives up, depends on the graph alone, so that all stores agree.
 */
export function* searchPaths<Key>(
  from: Key,
  to: Key,
  direction: Direction,
  { maxLength, limit }: PathRequest,
  bounds = searchBounds,
): Generator<StepsQuestion<Key>, FoundPaths, readonly Step<Key>[]> {
  if (from === to) return { paths: [[]], complete: true };
  const ahead = sideAt(from, waysAhead[direction]);
  const behind = sideAt(to, waysBehind[direction]);
  const join = (bridge: readonly Step<Key>[]): FoundPaths => {
    const back = behind.layers.map(turned).reverse();
    return { paths: bestPaths(from, [...ahead.layers, bridge, ...back], limit), complete: true };
  };
  for (let length = 1; length <= maxLength; length += 1) {
    if (ahead.outermost.size * behind.outermost.size <= bounds.fewPairs) {
      const entities = [...ahead.outermost];
      const bridge = yield {
        entities,
        ways: ahead.ways,
        others: [...behind.outermost],
        limit: bounds.mostEdges + 1,
      };
      if (bridge.length > bounds.mostEdges) return gaveUp;
      if (bridge.length > 0) return join(bridge);
      if (length === maxLength) return nothing;
    }
    const read = yield* readCheaperSide(ahead, behind, bounds);
    if (!read) return gaveUp;
    const { side, steps } = read;
    const other = side === ahead ? behind : ahead;
    const bridge = steps.filter(({ far }) => other.outermost.has(far));
    if (bridge.length > 0) return join(side === ahead ? bridge : turned(bridge));
    advance(side, steps);
    if (side.outermost.size === 0) return nothing;
  }
  return nothing;
}

const along: Way = { near: 'subject', far: 'object' };
const against: Way = { near: 'object', far: 'subject' };
const waysAhead = { OUT: [along], IN: [against], BOTH: [along, against] } as const;
const waysBehind = { OUT: waysAhead.IN, IN: waysAhead.OUT, BOTH: waysAhead.BOTH } as const;

function sideAt<Key>(end: Key, ways: readonly Way[]): Side<Key> {
  return { ways, seen: new Set([end]), outermost: new Set([end]), layers: [] };
}

/** All edges of those reached last on the side where they are few, or else not too many; null where neither is so. */
function* readCheaperSide<Key>(
  ahead: Side<Key>,
  behind: Side<Key>,
  { mostEntities, mostEdges, fewEdges }: SearchBounds,
): Generator<
  StepsQuestion<Key>,
  { readonly side: Side<Key>; readonly steps: readonly Step<Key>[] } | null,
  readonly Step<Key>[]
> {
  const smallerFirst = ahead.outermost.size <= behind.outermost.size ? [ahead, behind] : [behind, ahead];
  const askable = smallerFirst.filter(({ outermost }) => outermost.size <= mostEntities);
  for (const most of [fewEdges, mostEdges]) {
    for (const side of askable) {
      const { ways, outermost } = side;
      const steps = yield { entities: [...outermost], ways, limit: most + 1 };
      if (steps.length <= most) return { side, steps };
    }
  }
  return null;
}

/** Goes one level further, to the entities that were not seen before. */
function advance<Key>(side: Side<Key>, steps: readonly Step<Key>[]): void {
  const layer = steps.filter(({ far }) => !side.seen.has(far));
  side.layers.push(layer);
  side.outermost = new Set(layer.map(({ far }) => far));
  for (const key of side.outermost) side.seen.add(key);
}

function turned<Key>(steps: readonly Step<Key>[]): readonly Step<Key>[] {
  return steps.map(({ near, far, rank }) => ({ near: far, far: near, rank }));
}
