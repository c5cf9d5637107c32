import { builder } from './builder.js';
import { EntityConnection } from './connections.js';
import { listCost } from './cost.js';
import { entityNamed } from './entity-key.js';
import { EntityTypeEnum } from './enums.js';
import { Refusal } from './errors.js';
import { checkId } from './ids.js';
import { pageArgs, paged } from './paging.js';
import { Entity } from './refs.js';

builder.queryFields((t) => ({
  entity: t.field({
    type: Entity,
    nullable: true,
    description:
      'An entity by its id or by a name; null when the graph knows none. Give exactly one argument.',
    args: {
      id: t.arg.id({ description: 'The id of an entity, `ent_...`.' }),
      name: t.arg.string({
        description:
          'A name or an alias, case and accents aside. Where several entities bear it, the one with most citations is given; `entities(search:)` lists them all.',
      }),
    },
    resolve: (_root, { id, name }, context) => {
      if (id != null && name == null) return context.loaders.entities.load(checkId('id', id, 'ent'));
      if (id == null && name != null) return entityNamed(name, context);
      const came = id == null ? 'neither' : 'both';
      throw new Refusal('BAD_INPUT', `entity: expected either an id or a name, got ${came}`);
    },
  }),
  entities: t.field({
    type: EntityConnection,
    description: 'Entities, those with most citations first.',
    args: {
      search: t.arg.string({
        description: 'Words that a name or an alias must begin words with; every word must be found.',
      }),
      types: t.arg({ type: [EntityTypeEnum], description: 'Only entities of one of these types.' }),
      ...pageArgs(),
    },
    complexity: listCost(1),
    resolve: (_root, { search, types, ...args }, { store }) => {
      const filter = { ...(search != null && { search }), ...(types != null && { types }) };
      return paged('entities', args, (page) => store.listEntities(filter, page));
    },
  }),
}));
