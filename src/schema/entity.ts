import type { EdgeFilter } from '../db/store.js';
import { checkCount } from './check-count.js';
import { predicateListCost } from './cost.js';
import { DirectionEnum, EntityTypeEnum, StanceEnum } from './enums.js';
import { checkId } from './ids.js';
import { pageArgs, paged } from './paging.js';
import { Entity, Node } from './refs.js';
import { RelationConnection, relationFrom } from './relation.js';

Entity.implement({
  description: 'What mentions refer to: one node of the graph, whatever it is called.',
  interfaces: [Node],
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The name that most documents use.' }),
    type: t.field({
      type: EntityTypeEnum,
      description: 'What sort of thing it is.',
      resolve: ({ type }) => type,
    }),
    aliases: t.stringList({
      description: 'What else documents call it.',
      resolve: ({ aliases }) => [...aliases],
    }),
    relations: t.field({
      type: RelationConnection,
      description:
        'The edges of the graph at this entity, best supported first. Denials and mere possibilities are left out unless `stance` asks for them.',
      args: {
        direction: t.arg({
          type: DirectionEnum,
          required: true,
          defaultValue: 'BOTH',
          description: 'Only edges that point this way.',
        }),
        stance: t.arg({
          type: [StanceEnum],
          required: true,
          defaultValue: ['AFFIRMED'],
          description: 'Only edges in one of these stances.',
        }),
        predicate: t.arg.stringList({ description: 'Only edges with one of these predicates: "support".' }),
        with: t.arg.id({ description: 'Only edges whose far end is this entity.' }),
        minOrigins: t.arg.int({ description: 'Only edges from at least so many independent origins.' }),
        ...pageArgs(),
      },
      complexity: predicateListCost,
      resolve: async (
        { id },
        { direction, stance, predicate, with: other, minOrigins, ...args },
        { store },
      ) => {
        const filter: EdgeFilter = {
          direction,
          stances: stance,
          ...(predicate != null && { predicates: checkCount('predicate', predicate) }),
          ...(other != null && { otherId: checkId('with', other, 'ent') }),
          ...(minOrigins != null && { minOrigins }),
        };
        return paged('relations', args, async (page) => {
          const { rows, hasMore } = await store.listEdges(id, filter, page);
          return { rows: rows.map(({ key, row }) => ({ key, row: relationFrom(id, row) })), hasMore };
        });
      },
    }),
  }),
});
