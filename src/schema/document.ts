import { builder } from './builder.js';
import { claimPage } from './claim-queries.js';
import { ClaimConnection, DocumentConnection } from './connections.js';
import { listCost, ownCall } from './cost.js';
import { checkId } from './ids.js';
import { pageArgs, paged } from './paging.js';
import { Document, Node, Note, Origin } from './refs.js';

Document.implement({
  description: 'One article or report, kept whole. What is not known of it is null.',
  interfaces: [Node],
  fields: (t) => ({
    title: t.exposeString('title', { nullable: true, description: 'Its headline.' }),
    url: t.exposeString('url', { nullable: true, description: 'Where it was published.' }),
    publisher: t.exposeString('publisher', { nullable: true, description: 'Who published it.' }),
    author: t.exposeString('author', { nullable: true, description: 'Who wrote it, as its byline says.' }),
    publishedAt: t.exposeString('publishedAt', {
      nullable: true,
      description: 'When it was published, in ISO 8601: a date or a full timestamp.',
    }),
    text: t.exposeString('text', {
      complexity: ownCall,
      description:
        'Its whole text, which never changes. Every `start` and `end` counts UTF-16 units into it.',
    }),
    origin: t.field({
      type: Origin,
      description: 'Where its report really comes from.',
      resolve: ({ origin }) => origin,
    }),
    notes: t.field({
      type: [Note],
      description:
        'Its date lines, credits, captions and page furniture: kept, but nothing is read from them.',
      resolve: ({ notes }) => [...notes],
    }),
    claims: t.field({
      type: ClaimConnection,
      description: 'The claims it makes in any stance, those best supported by all documents first.',
      args: pageArgs(),
      complexity: listCost(ownCall),
      resolve: ({ id }, args, context) => claimPage({ documentId: id }, args, context),
    }),
  }),
});

builder.queryFields((t) => ({
  document: t.field({
    type: Document,
    nullable: true,
    description: 'A document by its id; null when the graph does not hold it.',
    args: { id: t.arg.id({ required: true, description: 'The id of a document, `doc_...`.' }) },
    resolve: (_root, { id }, { loaders }) => loaders.documents.load(checkId('id', id, 'doc')),
  }),
  documents: t.field({
    type: DocumentConnection,
    description: 'All documents, newest first, those without a date last.',
    args: pageArgs(),
    complexity: listCost(1),
    resolve: (_root, args, { store }) => paged('documents', args, (page) => store.listDocuments(page)),
  }),
}));
