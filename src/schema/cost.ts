import type { ComplexityErrorFn } from '@pothos/plugin-complexity';
import { maxPathLength, maxPaths } from '../db/store.js';
import { Refusal } from './errors.js';

/**
 * What one operation may ask for: levels of fields, fields written down, and fields answered when every page is full.
 * A page of 100 relations with three full citations each costs about 7,000.
 */
export const costLimits = { depth: 16, breadth: 300, complexity: 10_000 } as const;

/** Pages of this many rows at most; a larger `first` is refused by the field, so it costs no more than this. */
export const maxPageSize = 100;

/** The cost of a list: what it holds is paid once for each row that `first` asks for, as a literal or a variable. */
export function listCost(field: number) {
  return ({ first }: { readonly first: number }) => ({ field, multiplier: pageSize(first) });
}

/** The cost of a list that the store gathers from as many ranges as predicates are asked for. */
export function predicateListCost(args: {
  readonly first: number;
  readonly predicate?: readonly string[] | null | undefined;
}) {
  const field = ownCall * Math.max(args.predicate?.length ?? 1, 1);
  return { field, multiplier: pageSize(args.first) };
}

/** At this cost one operation holds fewer than twenty searches for paths. */
const searchCost = costLimits.complexity / 20;

/** The cost of a search for paths: it may read very many edges, and more look-ups for each predicate. */
export function pathCost(args: {
  readonly first: number;
  readonly maxLength: number;
  readonly predicate?: readonly string[] | null | undefined;
}) {
  const field = searchCost * Math.max(args.predicate?.length ?? 1, 1);
  return { field, multiplier: within(args.first, maxPaths) * within(args.maxLength, maxPathLength) };
}

function pageSize(first: number): number {
  return within(first, maxPageSize);
}

function within(value: number, most: number): number {
  return Math.min(Math.max(value, 0), most);
}

/** A field that costs the store a call of its own for each parent, where others share one for the whole page. */
export const ownCall = 10;

/** Refuses the whole operation before anything is read from the store. */
export const tooCostly: ComplexityErrorFn = (kind, cost) => {
  const measures = {
    Depth: { name: 'depth', found: cost.depth, limit: costLimits.depth },
    Breadth: { name: 'breadth', found: cost.breadth, limit: costLimits.breadth },
    Complexity: { name: 'cost', found: cost.complexity, limit: costLimits.complexity },
  };
  const { name, found, limit } = measures[kind];
  const message = `The ${name} of a query may be ${limit} at most, got ${found}. Ask for fewer fields or smaller pages.`;
  return new Refusal('QUERY_TOO_COSTLY', message, { found, limit, http: { status: 400, spec: true } });
};
