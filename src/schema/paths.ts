import { maxPathLength, maxPaths, type PathFilter, type Paths as StoredPaths } from '../db/store.js';
import type { Edge } from '../model/edge.js';
import { builder } from './builder.js';
import { checkCount, checkWithin } from './check-count.js';
import { pathCost } from './cost.js';
import { EntityKey, keyedEntity } from './entity-key.js';
import { DirectionEnum, StanceEnum } from './enums.js';
import type { PageEdge } from './paging.js';
import type { Relation } from './refs.js';
import { RelationEdge, relationFrom } from './relation.js';

/** A path as it is walked. */
interface PathShape {
  readonly fromId: string;
  readonly edges: readonly Edge[];
}

// The search has been paid for with all steps that it may give.
const paid = { field: 0, multiplier: 1 } as const;

const Path = builder.objectRef<PathShape>('Path').implement({
  description: 'A way from one entity to another along edges of the graph.',
  fields: (t) => ({
    steps: t.field({
      type: [RelationEdge],
      complexity: paid,
      description:
        'Its edges in order, each as a relation of the entity that the one before leads to: `node` is where it leads.',
      resolve: ({ fromId, edges }) => stepsFrom(fromId, edges),
    }),
  }),
});

const Paths = builder.objectRef<StoredPaths & { readonly fromId: string }>('Paths').implement({
  description: 'How two entities are connected.',
  fields: (t) => ({
    shortest: t.field({
      type: [Path],
      complexity: paid,
      description:
        'The shortest paths, those whose weakest edge is best supported first; none where nothing connects the two. Each goes by other entities; of several edges between two, it takes the best supported.',
      resolve: ({ fromId, paths }) => paths.map((edges) => ({ fromId, edges })),
    }),
    complete: t.exposeBoolean('complete', {
      description:
        'Whether the search came to its end. It gives up, with no paths, where so many edges lead on that reading them all would take too long: ask for more origins or fewer predicates.',
    }),
  }),
});

builder.queryField('paths', (t) =>
  t.field({
    type: Paths,
    nullable: true,
    description:
      'How one entity is connected with another; null when the graph does not hold both. Denials and mere possibilities are left out unless `stance` asks for them.',
    args: {
      from: t.arg({ type: EntityKey, required: true, description: 'Where paths start.' }),
      to: t.arg({ type: EntityKey, required: true, description: 'Where they end.' }),
      direction: t.arg({
        type: DirectionEnum,
        required: true,
        defaultValue: 'BOTH',
        description: 'Only paths all of whose edges point this way as they are walked.',
      }),
      stance: t.arg({
        type: [StanceEnum],
        required: true,
        defaultValue: ['AFFIRMED'],
        description: 'Only over edges in one of these stances.',
      }),
      predicate: t.arg.stringList({ description: 'Only over edges with one of these predicates.' }),
      minOrigins: t.arg.int({ description: 'Only over edges from at least so many independent origins.' }),
      maxLength: t.arg.int({
        required: true,
        defaultValue: 4,
        description: `Only paths of so many edges or fewer, 1 to ${maxPathLength}.`,
      }),
      first: t.arg.int({
        required: true,
        defaultValue: 5,
        description: `How many paths to give, 1 to ${maxPaths}.`,
      }),
    },
    complexity: pathCost,
    resolve: async (
      _root,
      { direction, stance, predicate, minOrigins, maxLength, first, ...ends },
      context,
    ) => {
      checkWithin('maxLength', maxLength, maxPathLength);
      checkWithin('first', first, maxPaths);
      const filter: PathFilter = {
        direction,
        stances: stance,
        ...(predicate != null && { predicates: checkCount('predicate', predicate) }),
        ...(minOrigins != null && { minOrigins }),
      };
      const [from, to] = await Promise.all([
        keyedEntity('from', ends.from, context),
        keyedEntity('to', ends.to, context),
      ]);
      if (!from || !to) return null;
      const found = await context.store.paths(from.id, to.id, filter, { maxLength, limit: first });
      return { ...found, fromId: from.id };
    },
  }),
);

/** The edges of a path as relations, each of the entity where the one before ends. */
function stepsFrom(fromId: string, edges: readonly Edge[]): PageEdge<Relation>[] {
  let at = fromId;
  return edges.map((edge) => {
    const row = relationFrom(at, edge);
    at = row.farId;
    return { key: edge.rank, row };
  });
}
