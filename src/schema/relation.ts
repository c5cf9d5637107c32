import type { Edge } from '../model/edge.js';
import { edgeLabel } from '../model/label.js';
import { builder } from './builder.js';
import { citationPage, citationPageArgs } from './citation-page.js';
import { connectionType } from './connection-type.js';
import { CitationConnection } from './connections.js';
import { listCost } from './cost.js';
import { encodeCursor } from './cursor.js';
import { DirectionEnum, StanceEnum } from './enums.js';
import { loadNamed } from './loaders.js';
import type { PageEdge } from './paging.js';
import { Claim, Corroboration, Entity, type Relation } from './refs.js';

export const RelationEdge = builder.objectRef<PageEdge<Relation>>('RelationEdge').implement({
  description:
    'An edge of the graph: a claim in one stance, as an arrow between two entities. It always has at least one citation.',
  fields: (t) => ({
    cursor: t.string({
      complexity: 0,
      description: 'Give it as `after` for the relations after this one.',
      resolve: ({ key }) => encodeCursor('relations', key),
    }),
    node: t.field({
      type: Entity,
      description: 'The entity at the far end.',
      resolve: ({ row }, _args, { loaders }) => loadNamed(loaders.entities, row.farId),
    }),
    direction: t.field({
      type: DirectionEnum,
      description: 'OUT when the arrow points from here to the far end, IN when it points here.',
      resolve: ({ row }) => row.direction,
    }),
    predicate: t.string({
      description: 'The normalised relation, without stance or tense: "support".',
      resolve: ({ row }) => row.edge.predicate,
    }),
    label: t.string({
      description:
        'The predicate in words that carry the stance: "supports", "does not support", "may support". Read it from the subject, which is the far end when the direction is IN.',
      resolve: ({ row }) => edgeLabel(row.edge.predicate, row.edge.stance),
    }),
    stance: t.field({
      type: StanceEnum,
      description: 'Whether the citations of this edge state, deny or suppose the claim.',
      resolve: ({ row }) => row.edge.stance,
    }),
    subject: t.field({
      type: Entity,
      description: 'The entity that the arrow starts at, whichever end that is.',
      resolve: ({ row }, _args, { loaders }) => loadNamed(loaders.entities, row.edge.subjectId),
    }),
    object: t.field({
      type: Entity,
      description: 'The entity that it points to.',
      resolve: ({ row }, _args, { loaders }) => loadNamed(loaders.entities, row.edge.objectId),
    }),
    claim: t.field({
      type: Claim,
      description: 'The claim, where all its stances meet.',
      resolve: ({ row }, _args, { loaders }) => loadNamed(loaders.claims, row.edge.claimId),
    }),
    corroboration: t.field({
      type: Corroboration,
      description: 'How widely this edge is reported.',
      resolve: ({ row: { edge } }) => ({ totals: edge, claimId: edge.claimId, stances: [edge.stance] }),
    }),
    citations: t.field({
      type: CitationConnection,
      description: 'The passages this edge was read from, oldest document first.',
      args: citationPageArgs,
      complexity: listCost(1),
      resolve: ({ row: { edge } }, args, context, info) =>
        citationPage(edge.claimId, { stances: [edge.stance] }, args, context, info),
    }),
  }),
});

export const RelationConnection = connectionType('Relation', RelationEdge);

/** The edge as it looks from this entity; an edge from an entity to itself points out. */
export function relationFrom(id: string, edge: Edge): Relation {
  return edge.subjectId === id
    ? { edge, direction: 'OUT', farId: edge.objectId }
    : { edge, direction: 'IN', farId: edge.subjectId };
}
