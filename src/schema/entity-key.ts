import type { Entity } from '../model/entity.js';
import { builder } from './builder.js';
import type { Context } from './context.js';
import { checkId } from './ids.js';
import type { Soon } from './soon.js';

/** An argument that names an entity. */
export const EntityKey = builder.inputType('EntityKey', {
  description: 'What names an entity: its id or a name.',
  isOneOf: true,
  fields: (t) => ({
    id: t.id({ description: 'The id of an entity, `ent_...`.' }),
    name: t.string({
      description:
        'A name or an alias, case and accents aside. Where several entities bear it, it means the one with most citations.',
    }),
  }),
});

/** The entity that the argument names; null when the graph holds none. */
export function keyedEntity(
  argument: string,
  { id, name }: { readonly id?: string | null | undefined; readonly name?: string | null | undefined },
  context: Context,
): Soon<Entity | null> {
  if (id != null) return context.loaders.entities.load(checkId(`${argument}.id`, id, 'ent'));
  return entityNamed(name ?? '', context);
}

/** The entity with most citations of those that bear this name. */
export async function entityNamed(name: string, { store }: Context): Promise<Entity | null> {
  return (await store.entitiesNamed(name)).at(0) ?? null;
}
