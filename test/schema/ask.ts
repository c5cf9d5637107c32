import { graphql } from 'graphql';
import { openSqliteStore } from '../../src/db/sqlite/open-sqlite-store.js';
import type { Store } from '../../src/db/store.js';
import type { Extraction } from '../../src/model/extraction.js';
import { createContext } from '../../src/schema/context.js';
import { schema } from '../../src/schema/schema.js';

/** A store in memory that holds these documents. */
export async function storeWith(extractions: readonly Extraction[]): Promise<Store> {
  const store = await openSqliteStore(':memory:');
  await store.write(extractions);
  return store;
}

/** The answer to a query as a client reads it: parsed JSON. */
export async function ask(store: Store, source: string, variableValues: Record<string, unknown> = {}) {
  const result = await graphql({ schema, source, variableValues, contextValue: createContext(store) });
  return JSON.parse(JSON.stringify(result));
}

/** The codes of the errors of an answer. */
export function codesOf(answer: { errors?: readonly { extensions?: { code?: string } }[] }) {
  return (answer.errors ?? []).map(({ extensions }) => extensions?.code);
}

/** A store that notes the name of every method that is called; and those names, in order. */
export function counted(store: Store): readonly [store: Store, calls: string[]] {
  const calls: string[] = [];
  const noting = new Proxy(store, {
    get(target, name, receiver) {
      calls.push(String(name));
      return Reflect.get(target, name, receiver);
    },
  });
  return [noting, calls];
}
