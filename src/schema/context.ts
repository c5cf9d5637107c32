import type { Store } from '../db/store.js';
import { createLoaders, type Loaders } from './loaders.js';

/** What every resolver is given: the store, and loaders that gather the look-ups of one request. */
export interface Context {
  readonly store: Store;
  readonly loaders: Loaders;
}

/** A context for one request; loaders remember what they loaded, so they must not outlive it. */
export function createContext(store: Store): Context {
  return { store, loaders: createLoaders(store) };
}
