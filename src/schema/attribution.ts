import { Attribution, Entity } from './refs.js';

Attribution.implement({
  description: 'Whom a document cites for what it says: "according to KCNA", "experts say".',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The speaker, in the words of the document.' }),
    cue: t.exposeString('cue', { description: 'The words that show it: "said", "according to".' }),
    entity: t.field({
      type: Entity,
      nullable: true,
      description:
        'The speaker as an entity; null when the document names nobody one could look up ("officials").',
      resolve: ({ entityId }, _args, { loaders }) =>
        entityId === null ? null : loaders.entities.load(entityId),
    }),
    start: t.exposeInt('start', {
      description: 'The index of the first UTF-16 unit of the speaker in the document.',
    }),
    end: t.exposeInt('end', { description: 'The index after its last unit.' }),
  }),
});
