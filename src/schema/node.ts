import { builder } from './builder.js';
import { checkCount } from './check-count.js';
import type { Context } from './context.js';
import { maxPageSize } from './cost.js';
import { nodeKind, nodeTypes } from './ids.js';
import { Node } from './refs.js';

Node.implement({
  description:
    'Anything with an id of its own. An id is a hash of content, so it never changes and can be kept.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'The id; its first letters say what it names.' }),
  }),
  resolveType: ({ id }) => nodeTypes[nodeKind('id', id)],
});

builder.queryFields((t) => ({
  node: t.field({
    type: Node,
    nullable: true,
    description: 'Whatever an id names; null when the graph does not hold it.',
    args: {
      id: t.arg.id({
        required: true,
        description: 'The id of an entity, claim, citation, document or sentence.',
      }),
    },
    resolve: (_root, { id }, context) => loadNode('id', id, context),
  }),
  nodes: t.field({
    type: [Node],
    nullable: { list: false, items: true },
    description: 'What each of these ids names, in their order; null for each that the graph does not hold.',
    complexity: ({ ids }) => ({ field: 1, multiplier: Math.min(ids.length, maxPageSize) }),
    args: {
      ids: t.arg.idList({ required: true, description: `Ids of any kind, ${maxPageSize} at most.` }),
    },
    resolve: (_root, { ids }, context) => {
      return Promise.all(checkCount('ids', ids).map((id) => loadNode('ids', id, context)));
    },
  }),
}));

async function loadNode(argument: string, id: string, { loaders }: Context) {
  const loader = {
    ent: loaders.entities,
    clm: loaders.claims,
    cit: loaders.citations,
    doc: loaders.documents,
    sen: loaders.sentences,
  }[nodeKind(argument, id)];
  return loader.load(id);
}
