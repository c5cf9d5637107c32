import type { Alias, Entity, EntityType } from '../model/entity.js';
import { compareText } from './compare-text.js';

/** What a document says of an entity after decisions; without a name where splits left it only other words. */
export interface SeenUse {
  readonly entityId: string;
  readonly name: string | null;
  readonly type: EntityType;
  readonly aliases: readonly Pick<Alias, 'text'>[];
}

/** The name and type that a split gave to the entity it made. */
export type Given = Pick<Entity, 'name' | 'type'>;

/**
 * The entity that these uses make: the name and the type that most documents use, ties by code point; every other
 * name and every alias stands among its aliases, sorted. The order of the uses does not matter. Uses of entities that
 * were merged into it count for name and type only where it has none of its own; words without a name come last.
 */
export function deriveEntity(
  id: string,
  uses: readonly SeenUse[],
  given: Given | null = null,
): Entity | null {
  if (uses.length === 0) return null;
  const named = uses.flatMap(({ entityId, name, type }) => (name === null ? [] : [{ entityId, name, type }]));
  const own = named.filter(({ entityId }) => entityId === id);
  const words = uses.flatMap(({ entityId, type, aliases }) =>
    aliases.map(({ text }) => ({ entityId, name: text, type })),
  );
  const votes = [own, named, words].find((list) => list.length > 0) ?? [];
  const name = given?.name ?? mostUsed(votes.map((vote) => vote.name));
  const type = given?.type ?? mostUsed<EntityType>(votes.map((vote) => vote.type));
  if (name === null || type === null) return null;
  const others = new Set([...named, ...words].map((word) => word.name));
  others.delete(name);
  return { id, name, type, aliases: [...others].sort(compareText) };
}

function mostUsed<Value extends string>(values: readonly Value[]): Value | null {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [best] = [...counts].sort(([a, n], [b, m]) => m - n || compareText(a, b));
  return best?.[0] ?? null;
}
