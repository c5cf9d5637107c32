import type { Page, PageRequest } from '../../store.js';

/** A row found, with the key of its place in the list. */
export interface Hit<Model> {
  readonly key: string;
  readonly row: Model;
}

/** Sorts behind every key: keys are plain ASCII, and a tilde, the greatest of it, never comes twice. */
export const behindEveryKey = '~~';

/** How many rows a page reads of a stretch: one more than it shows tells whether there are more. */
export function sizeOf({ limit }: PageRequest): bigint {
  return BigInt(limit + 1);
}

/** The page that these hits make: the first of them all, each once, by key. */
export function pageOf<Model>(
  hits: readonly Hit<Model>[],
  order: 'ASCENDING' | 'DESCENDING',
  { limit }: PageRequest,
): Page<Model> {
  const sign = order === 'ASCENDING' ? 1 : -1;
  const unique = [...new Map(hits.map((hit) => [hit.key, hit])).values()];
  unique.sort((a, b) => (a.key < b.key ? -sign : sign));
  return { rows: unique.slice(0, limit), hasMore: unique.length > limit };
}
