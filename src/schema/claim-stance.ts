import { edgeLabel } from '../model/label.js';
import { citationPage, citationPageArgs } from './citation-page.js';
import { CitationConnection } from './connections.js';
import { listCost } from './cost.js';
import { StanceEnum } from './enums.js';
import { ClaimStance, Corroboration } from './refs.js';

ClaimStance.implement({
  description: 'One side of a claim: all citations that hold it in the same stance.',
  fields: (t) => ({
    stance: t.field({
      type: StanceEnum,
      description: 'The stance they share.',
      resolve: ({ stance }) => stance,
    }),
    label: t.string({
      description: 'The predicate in words that carry the stance: "does not support".',
      resolve: ({ predicate, stance }) => edgeLabel(predicate, stance),
    }),
    corroboration: t.field({
      type: Corroboration,
      description: 'How widely this side is reported.',
      resolve: (edge) => ({ totals: edge, claimId: edge.claimId, stances: [edge.stance] }),
    }),
    citations: t.field({
      type: CitationConnection,
      description: 'The passages on this side, oldest document first.',
      args: citationPageArgs,
      complexity: listCost(1),
      resolve: ({ claimId, stance }, args, context, info) =>
        citationPage(claimId, { stances: [stance] }, args, context, info),
    }),
  }),
});
