import type { Counts } from '../db/store.js';
import { builder } from './builder.js';
import { ownCall } from './cost.js';

const Stats = builder.objectRef<Counts>('Stats').implement({
  description: 'How much the graph holds.',
  fields: (t) => ({
    documents: t.exposeInt('documents', { description: 'Articles and reports.' }),
    sentences: t.exposeInt('sentences', { description: 'Sentences of all documents.' }),
    entities: t.exposeInt('entities', { description: 'Nodes of the graph.' }),
    claims: t.exposeInt('claims', { description: 'Distinct subject, predicate and object.' }),
    citations: t.exposeInt('citations', { description: 'Passages that make a claim.' }),
    edges: t.exposeInt('edges', { description: 'Arrows of the graph: claims, once for each stance.' }),
  }),
});

builder.queryField('stats', (t) =>
  t.field({
    type: Stats,
    complexity: ownCall,
    description: 'How much the graph holds.',
    resolve: (_root, _args, { store }) => store.counts(),
  }),
);
