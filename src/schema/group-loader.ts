import { createRowLoader, type RowLoader } from './row-loader.js';
import type { Soon } from './soon.js';

/** Asks one question of many ids: those asked the same question in one tick share a call. */
export interface GroupLoader<Question, Answer> {
  load(id: string, question: Question): Soon<Answer>;
}

/**
 * A loader for look-ups that take arguments. Equal questions are found by their JSON, so a question holds plain data
 * only and its fields must always be written in the same order.
 */
export function createGroupLoader<Question, Answer>(
  ask: (ids: readonly string[], question: Question) => Promise<readonly Answer[]>,
): GroupLoader<Question, Answer> {
  const loaders = new Map<string, RowLoader<Answer>>();
  return {
    load(id, question) {
      const key = JSON.stringify(question);
      const loader = loaders.get(key) ?? createRowLoader((ids) => ask(ids, question));
      loaders.set(key, loader);
      return loader.load(id);
    },
  };
}
