import type { Page, PageRequest } from '../db/store.js';
import { StoreError } from '../db/store-error.js';
import { builder } from './builder.js';
import { checkWithin } from './check-count.js';
import { maxPageSize } from './cost.js';
import { badCursor, decodeCursor, type ListName } from './cursor.js';
import { type Soon, soon } from './soon.js';

/** A row of a page with the key that its cursor is made of; few clients ask for the cursor of every row. */
export interface PageEdge<Row> {
  readonly key: string;
  readonly row: Row;
}

/** Where a page stands in its list. */
export interface PageInfo {
  readonly list: ListName;
  readonly edges: readonly Pick<PageEdge<unknown>, 'key'>[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** One page of a list, as the Relay connection types show it. */
export interface Connection<Row> extends PageInfo {
  readonly edges: readonly PageEdge<Row>[];
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
export function paged<Row>(
  list: ListName,
  { first, after }: PageArgs,
  fetch: (page: PageRequest) => Soon<Page<Row>>,
): Soon<Connection<Row>> {
  checkWithin('first', first, maxPageSize);
  if (after == null) return soon(fetch({ limit: first }), (page) => connection(list, page, false));
  return pagedAfter(list, first, after, fetch);
}

/** The row that the cursor names stands before this page. */
async function pagedAfter<Row>(
  list: ListName,
  first: number,
  after: string,
  fetch: (page: PageRequest) => Soon<Page<Row>>,
): Promise<Connection<Row>> {
  const page = { limit: first, after: decodeCursor(list, after) };
  try {
    return connection(list, await fetch(page), true);
  } catch (error) {
    throw error instanceof StoreError && error.code === 'BAD_PAGE_KEY' ? badCursor(list, after) : error;
  }
}

function connection<Row>(list: ListName, page: Page<Row>, hasPreviousPage: boolean): Connection<Row> {
  return { list, edges: page.rows, hasNextPage: page.hasMore, hasPreviousPage };
}
