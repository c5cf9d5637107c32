import type { ObjectRef } from '@pothos/core';
import { builder, type SchemaTypes } from './builder.js';
import { encodeCursor, type ListName } from './cursor.js';
import type { Connection, PageEdge } from './paging.js';
import { PageInfo } from './refs.js';

/** The connection and edge types of a list whose rows are themselves the nodes: `EntityConnection`, `EntityEdge`. */
export function nodeConnection<Row>(name: string, list: ListName, node: ObjectRef<SchemaTypes, Row>) {
  const Edge = builder.objectRef<PageEdge<Row>>(`${name}Edge`).implement({
    description: `A row of a page: the ${name.toLowerCase()} and its place in the list.`,
    fields: (t) => ({
      cursor: t.string({
        complexity: 0,
        description: 'Give it as `after` for the rows after this one.',
        resolve: ({ key }) => encodeCursor(list, key),
      }),
      node: t.expose('row', { type: node, description: `The ${name.toLowerCase()}.` }),
    }),
  });
  return connectionType(name, Edge);
}

/** The connection type over an edge type: `edges` and `pageInfo`. */
export function connectionType<Row>(name: string, edge: ObjectRef<SchemaTypes, PageEdge<Row>>) {
  return builder.objectRef<Connection<Row>>(`${name}Connection`).implement({
    description: `One page of a list; see the Relay connection specification.`,
    fields: (t) => ({
      // The paged field has paid for each row already.
      edges: t.field({
        type: [edge],
        complexity: { field: 0, multiplier: 1 },
        description: 'The rows of this page, in order.',
        resolve: ({ edges }) => [...edges],
      }),
      pageInfo: t.field({
        type: PageInfo,
        complexity: 0,
        description: 'Where the page stands in its list.',
        resolve: (connection) => connection,
      }),
    }),
  });
}
