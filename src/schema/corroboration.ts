import { builder } from './builder.js';
import { checkWithin } from './check-count.js';
import { listCost, maxPageSize } from './cost.js';
import { Corroboration, Origin } from './refs.js';

const originArgs = builder.args((t) => ({
  first: t.int({
    required: true,
    defaultValue: 10,
    description: `How many origins to name, 1 to ${maxPageSize}.`,
  }),
}));

Corroboration.implement({
  description: 'How widely something is said, counted over its citations each time it is asked.',
  fields: (t) => ({
    citations: t.int({ description: 'How many passages say it.', resolve: ({ totals }) => totals.citations }),
    documents: t.int({ description: 'In how many documents.', resolve: ({ totals }) => totals.documents }),
    publishers: t.int({
      description: 'By how many publishers; a document without one adds none.',
      resolve: ({ totals }) => totals.publishers,
    }),
    originCount: t.int({
      description: 'From how many independent origins: the number to trust.',
      resolve: ({ totals }) => totals.origins,
    }),
    origins: t.field({
      type: [Origin],
      description: 'The origins themselves, each with the reason why it counts as one.',
      args: originArgs,
      complexity: listCost(1),
      resolve: async ({ claimId, stances }, { first }, { loaders }) => {
        checkWithin('first', first, maxPageSize);
        const origins = await loaders.origins.load(claimId, { filter: { stances } });
        return origins.slice(0, first);
      },
    }),
    firstPublished: t.string({
      nullable: true,
      description: 'The date of the oldest document, in ISO 8601; null when none has a date.',
      resolve: ({ totals }) => totals.firstPublished,
    }),
    lastPublished: t.string({
      nullable: true,
      description: 'The date of the newest document, in ISO 8601; null when none has a date.',
      resolve: ({ totals }) => totals.lastPublished,
    }),
  }),
});
