import type { Entity, EntityType, EntityUse } from '../model/entity.js';
import { compareText } from './compare-text.js';

/**
 * The entity that these uses make: the name and the type that most documents use, ties by code point; every other
 * name and every alias stands among its aliases, sorted. The order of the uses does not matter.
 */
export function deriveEntity(id: string, uses: readonly EntityUse[]): Entity | null {
  const name = mostUsed(uses.map((use) => use.name));
  const type = mostUsed<EntityType>(uses.map((use) => use.type));
  if (name === null || type === null) return null;
  const others = new Set(uses.flatMap((use) => [use.name, ...use.aliases.map(({ text }) => text)]));
  others.delete(name);
  return { id, name, type, aliases: [...others].sort(compareText) };
}

function mostUsed<Value extends string>(values: readonly Value[]): Value | null {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [best] = [...counts].sort(([a, n], [b, m]) => m - n || compareText(a, b));
  return best?.[0] ?? null;
}
