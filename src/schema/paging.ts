import type { Page, PageRequest } from '../db/store.js';
import { StoreError } from '../db/store-error.js';
import { builder } from './builder.js';
import { maxPageSize } from './cost.js';
import { badCursor, decodeCursor, encodeCursor, type ListName } from './cursor.js';
import { Refusal } from './errors.js';

/** A row of a page with the cursor that a next page can start after. */
export interface PageEdge<Row> {
  readonly cursor: string;
  readonly row: Row;
}

/** Where a page stands in its list; both cursors are null when the page is empty. */
export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** One page of a list, as the Relay connection types show it. */
export interface Connection<Row> {
  readonly edges: readonly PageEdge<Row>[];
  readonly pageInfo: PageInfo;
}

/** The arguments of every paged field. */
export interface PageArgs {
  readonly first: number;
  readonly after?: string | null | undefined;
}

/** `first` and `after`, described; pages go forward only, because every list has one order. */
export function pageArgs(first = 10) {
  return builder.args((t) => ({
    first: t.int({
      required: true,
      defaultValue: first,
      description: `How many rows to give, 1 to ${maxPageSize}.`,
    }),
    after: t.string({ description: 'Gives the rows after this cursor; from the first row without it.' }),
  }));
}

/**
 * The page that the arguments ask for, as a connection. Refuses a size out of range, a cursor of another list, and
 * one whose key the store does not know as its own.
 */
export async function paged<Row>(
  list: ListName,
  { first, after }: PageArgs,
  fetch: (page: PageRequest) => Promise<Page<Row>>,
): Promise<Connection<Row>> {
  checkSize(first);
  if (after == null) return connection(list, await fetch({ limit: first }), false);
  const page = { limit: first, after: decodeCursor(list, after) };
  try {
    // The row that the cursor names stands before this page.
    return connection(list, await fetch(page), true);
  } catch (error) {
    throw error instanceof StoreError && error.code === 'BAD_PAGE_KEY' ? badCursor(list, after) : error;
  }
}

/** Refuses a `first` that is not from 1 to the largest page. */
export function checkSize(first: number): void {
  if (first >= 1 && first <= maxPageSize) return;
  throw new Refusal('BAD_INPUT', `first: expected a number from 1 to ${maxPageSize}, got ${first}`);
}

function connection<Row>(list: ListName, page: Page<Row>, hasPreviousPage: boolean): Connection<Row> {
  const edges = page.rows.map(({ key, row }) => ({ cursor: encodeCursor(list, key), row }));
  return {
    edges,
    pageInfo: {
      hasNextPage: page.hasMore,
      hasPreviousPage,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
