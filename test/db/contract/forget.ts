import type { Store } from '../../../src/db/store.js';
import { empty } from './empty.js';

/** Undoes every decision in force and removes every document, so that one store serves many tests. */
export async function forget(store: Store): Promise<void> {
  const { rows } = await store.listDecisions({ limit: 10_000 });
  const act = { by: 'test', at: '2030-01-01T00:00:00Z', why: 'the next test' };
  for (const { row } of rows) if (!row.undone) await store.undo(row.id, act);
  await empty(store);
}
