import type { Store } from '../db/store.js';
import type { Entity } from '../model/entity.js';
import { idKind } from '../model/id.js';

/** The entity that an id or a name means; a name that none or several bear is refused, the latter with their list. */
export async function findEntity(store: Store, idOrName: string): Promise<Entity> {
  const found = await candidates(store, idOrName);
  const [entity, ...more] = found;
  if (entity && more.length === 0) return entity;
  if (!entity) throw new Error(`expected the id or the name of an entity of the graph, got ${idOrName}`);
  const list = found.map(({ id, type, name }) => `  ${id}  ${type}  ${name}`).join('\n');
  throw new Error(
    `expected a name that one entity bears, got ${idOrName}; name one of these by its id:\n${list}`,
  );
}

/** Those called so by name before those that are only also called so. */
async function candidates(store: Store, idOrName: string): Promise<readonly Entity[]> {
  if (idKind(idOrName) === 'ent') return (await store.entities([idOrName])).flatMap((entity) => entity ?? []);
  return store.entitiesNamed(idOrName);
}
