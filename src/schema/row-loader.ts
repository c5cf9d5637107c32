import type { Soon } from './soon.js';

/** Look-ups by id: those of one tick share a call of the store, and what has come once is answered at once. */
export interface RowLoader<Row> {
  load(id: string): Soon<Row>;
  /** Makes `load` answer these ids at once. */
  fetch(ids: Iterable<string>): Promise<void>;
}

/** A loader over a look-up that answers many ids in their order; it remembers all rows, so make one a request. */
export function createRowLoader<Row>(
  ask: (ids: readonly string[]) => Promise<readonly Row[]>,
): RowLoader<Row> {
  const rows = new Map<string, Promise<void> | { readonly row: Row }>();
  let gathering: { readonly ids: string[]; readonly done: Promise<void> } | null = null;

  const askFor = async (ids: readonly string[]) => {
    const answers = await ask(ids);
    if (answers.length !== ids.length) throw new Error(`expected ${ids.length} rows, got ${answers.length}`);
    for (const [index, row] of answers.entries()) rows.set(ids[index] ?? '', { row });
  };
  const gather = (id: string): Promise<void> => {
    if (gathering === null) {
      const ids: string[] = [];
      const done = afterThisTick().then(() => {
        gathering = null;
        return askFor(ids);
      });
      gathering = { ids, done };
    }
    gathering.ids.push(id);
    rows.set(id, gathering.done);
    return gathering.done;
  };
  const load = (id: string): Soon<Row> => {
    const known = rows.get(id) ?? gather(id);
    return 'row' in known ? known.row : known.then(() => load(id));
  };
  return {
    load,
    fetch: async (ids) => {
      const pending = new Set<Promise<void>>();
      for (const id of ids) {
        const known = rows.get(id) ?? gather(id);
        if (!('row' in known)) pending.add(known);
      }
      await Promise.all(pending);
    },
  };
}

/** When all that was waiting for an answer before has gone on, so that its questions come together. */
function afterThisTick(): Promise<void> {
  return Promise.resolve().then(() => new Promise((resolve) => process.nextTick(resolve)));
}
