import { type Claim as StoredClaim, stances } from '../model/claim.js';
import { type Edge, edgeId } from '../model/edge.js';
import { claimText } from '../model/label.js';
import { citationPage, citationPageArgs } from './citation-page.js';
import { CitationConnection } from './connections.js';
import type { Context } from './context.js';
import { listCost } from './cost.js';
import { StanceEnum } from './enums.js';
import { checkId } from './ids.js';
import { loadNamed } from './loaders.js';
import { Claim, ClaimStance, Entity, Node } from './refs.js';

Claim.implement({
  description:
    'A subject, a predicate and an object. It has no stance of its own, so both sides of a dispute meet in one claim.',
  interfaces: [Node],
  fields: (t) => ({
    subject: t.field({
      type: Entity,
      description: 'Who or what the claim is about.',
      resolve: ({ subjectId }, _args, { loaders }) => loadNamed(loaders.entities, subjectId),
    }),
    predicate: t.exposeString('predicate', { description: 'The normalised relation: "support".' }),
    object: t.field({
      type: Entity,
      description: 'What the subject stands in that relation to.',
      resolve: ({ objectId }, _args, { loaders }) => loadNamed(loaders.entities, objectId),
    }),
    text: t.string({
      description: 'The claim as a sentence, as if it were affirmed: "North Korea supports Russia".',
      resolve: async ({ subjectId, predicate, objectId }, _args, { loaders }) => {
        const [subject, object] = await Promise.all([
          loadNamed(loaders.entities, subjectId),
          loadNamed(loaders.entities, objectId),
        ]);
        return claimText(subject.name, predicate, object.name);
      },
    }),
    disputed: t.boolean({
      description: 'Whether some citations state it and others deny it.',
      resolve: async (claim, _args, context) => {
        const held = (await sides(claim, {}, context)).map(({ stance }) => stance);
        return held.includes('AFFIRMED') && held.includes('NEGATED');
      },
    }),
    stances: t.field({
      type: [ClaimStance],
      complexity: { field: 1, multiplier: stances.length },
      description:
        'The stances in which it is held, each with how widely: AFFIRMED, NEGATED, POSSIBLE, in this order.',
      resolve: sides,
    }),
    citations: t.field({
      type: CitationConnection,
      description: 'The passages that make the claim in any stance, oldest document first.',
      args: {
        stance: t.arg({ type: [StanceEnum], description: 'Only citations in one of these stances.' }),
        document: t.arg.id({ description: 'Only citations in this document.' }),
        saidBy: t.arg.id({ description: 'Only citations that the document attributes to this entity.' }),
        ...citationPageArgs,
      },
      complexity: listCost(1),
      resolve: ({ id }, { stance, document, saidBy, ...page }, context, info) => {
        const filter = {
          ...(stance != null && { stances: stance }),
          ...(document != null && { documentId: checkId('document', document, 'doc') }),
          ...(saidBy != null && { attributedTo: checkId('saidBy', saidBy, 'ent') }),
        };
        return citationPage(id, filter, page, context, info);
      },
    }),
  }),
});

/** The edges of the claim: one for each stance that has a citation. Their ids follow from the claim's. */
async function sides({ id }: StoredClaim, _args: object, { loaders }: Context): Promise<Edge[]> {
  const edges = await Promise.all(stances.map((stance) => loaders.edges.load(edgeId(id, stance))));
  return edges.filter((edge) => edge !== null);
}
