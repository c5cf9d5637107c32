import type { Store } from '../../../src/db/store.js';

/** Removes every document, so that one store serves many tests. */
export async function empty(store: Store): Promise<void> {
  const { rows } = await store.listDocuments({ limit: 1000 });
  await store.remove(rows.map(({ row }) => row.id));
}
