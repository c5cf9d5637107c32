import type { AnyResult, Method } from './protocol.js';

const budget = 32_000_000;

const remembered: ReadonlySet<Method> = new Set<Method>([
  'documents',
  'sentences',
  'entities',
  'claims',
  'citations',
  'edges',
  'entitiesNamed',
  'listEntities',
  'listDocuments',
  'listClaims',
  'listEdges',
  'topEdges',
  'paths',
  'listCitations',
  'totals',
  'origins',
  'counts',
]);

/** Whether answers of the method are worth keeping: reads of rows, not walks over the whole graph. */
export function isRemembered(method: Method): boolean {
  return remembered.has(method);
}

interface Kept {
  readonly answer: AnyResult;
  readonly size: number;
}

/**
 * The answers used last, as far as about 64 MB hold them. It never answers by itself: the thread says for each call
 * whether the answer of that version still holds, so nothing removed or replaced, by whatever process, is given.
 */
export class AnswerMemory {
  readonly #kept = new Map<string, Kept>();
  #size = 0;

  get(key: string): AnyResult | undefined {
    const kept = this.#kept.get(key);
    if (!kept) return undefined;
    this.#kept.delete(key);
    this.#kept.set(key, kept);
    return kept.answer;
  }

  set(key: string, answer: AnyResult): void {
    this.#delete(key);
    const size = key.length + sizeOf(answer.result);
    if (size > budget / 10) return;
    this.#kept.set(key, { answer, size });
    this.#size += size;
    for (const oldest of this.#kept.keys()) {
      if (this.#size <= budget) return;
      this.#delete(oldest);
    }
  }

  #delete(key: string): void {
    this.#size -= this.#kept.get(key)?.size ?? 0;
    this.#kept.delete(key);
  }
}

/** Roughly the units of two bytes that a value takes. */
function sizeOf(value: unknown): number {
  if (typeof value === 'string') return 8 + value.length;
  if (typeof value !== 'object' || value === null) return 4;
  return Object.values(value).reduce((sum: number, part) => sum + sizeOf(part), 16);
}
