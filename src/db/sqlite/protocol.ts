import type { Store } from '../store.js';
import type { StoreErrorCode } from '../store-error.js';

export type Method = keyof Store;
export type Arguments = { readonly [M in Method]: Parameters<Store[M]> };
export type Results = { readonly [M in Method]: Awaited<ReturnType<Store[M]>> };

/** The store as its thread sees it: the same methods without promises. */
export type SyncStore = { readonly [M in Method]: (...args: Arguments[M]) => Results[M] };

/** What goes to the thread: the method to call and a number that its answer will carry. */
export interface Call<M extends Method = Method> {
  readonly number: number;
  readonly method: M;
  readonly args: Arguments[M];
  /** The version of the graph of which the caller still has the answer. */
  readonly known?: string | undefined;
}

/** What comes back for a call; `unchanged` says that what the caller has is still the answer. */
export type Answer =
  | AnyResult
  | { readonly number: number; readonly unchanged: true }
  | { readonly number: number; readonly failure: Failure };

/** A result of some method; `isResultOf` tells of which. */
export interface AnyResult {
  readonly number: number;
  readonly method: Method;
  readonly result: unknown;
  /** The version of the graph that was asked (see Sql.version), where the answer may be kept. */
  readonly version?: string | undefined;
}

export interface Result<M extends Method> extends AnyResult {
  readonly method: M;
  readonly result: Results[M];
}

/** An error on its way between threads; `code` is that of a StoreError, null for any other error. */
export interface Failure {
  readonly code: StoreErrorCode | null;
  readonly message: string;
  readonly stack: string | undefined;
}

/** The first message of the thread: it has opened the file, or not. */
export type Opened = { readonly opened: true } | { readonly opened: false; readonly failure: Failure };

export function isResultOf<M extends Method>(answer: AnyResult, method: M): answer is Result<M> {
  return answer.method === method;
}
