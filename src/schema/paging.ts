import type { Page, PageRequest } from '../db/store.js';
import { builder } from './builder.js';
import { maxPageSize } from './cost.js';
import { decodeCursor, encodeCursor, type ListName } from './cursor.js';
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

/** What to ask of the store for these arguments; refuses a size out of range and a cursor of another list. */
export function pageRequest(list: ListName, { first, after }: PageArgs): PageRequest {
  checkSize(first);
  return { limit: first, ...(after != null && { after: decodeCursor(list, after) }) };
}

/** Refuses a `first` that is not from 1 to the largest page. */
export function checkSize(first: number): void {
  if (first >= 1 && first <= maxPageSize) return;
  throw new Refusal('BAD_INPUT', `first: expected a number from 1 to ${maxPageSize}, got ${first}`);
}

/** The store's page as a connection. */
export function connection<Row>(list: ListName, page: Page<Row>, request: PageRequest): Connection<Row> {
  const edges = page.rows.map(({ key, row }) => ({ cursor: encodeCursor(list, key), row }));
  return {
    edges,
    pageInfo: {
      hasNextPage: page.hasMore,
      // The row that a cursor names stands before this page.
      hasPreviousPage: request.after !== undefined,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
