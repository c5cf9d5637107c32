import type { ClaimFilter } from '../db/store.js';
import type { Stance, Claim as StoredClaim } from '../model/claim.js';
import { builder } from './builder.js';
import { checkCount } from './check-count.js';
import { ClaimConnection } from './connections.js';
import type { Context } from './context.js';
import { predicateListCost } from './cost.js';
import { StanceEnum } from './enums.js';
import { checkId } from './ids.js';
import { type Connection, type PageArgs, pageArgs, paged } from './paging.js';
import { Claim } from './refs.js';
import type { Soon } from './soon.js';

builder.queryFields((t) => ({
  claim: t.field({
    type: Claim,
    nullable: true,
    description: 'A claim by its id; null when the graph does not hold it.',
    args: { id: t.arg.id({ required: true, description: 'The id of a claim, `clm_...`.' }) },
    resolve: (_root, { id }, { loaders }) => loaders.claims.load(checkId('id', id, 'clm')),
  }),
  claims: t.field({
    type: ClaimConnection,
    description: 'Claims, best supported first. Arguments narrow the list together.',
    args: {
      subject: t.arg.id({ description: 'Only claims about this entity.' }),
      predicate: t.arg.stringList({ description: 'Only claims with one of these predicates.' }),
      object: t.arg.id({ description: 'Only claims with this entity as the object.' }),
      stance: t.arg({
        type: [StanceEnum],
        description: 'Only claims that have citations in each of these stances.',
      }),
      disputed: t.arg.boolean({
        required: true,
        defaultValue: false,
        description: 'Only claims that some citations state and others deny.',
      }),
      document: t.arg.id({ description: 'Only claims with a citation in this document.' }),
      ...pageArgs(),
    },
    complexity: predicateListCost,
    resolve: (_root, { first, after, ...wanted }, context) =>
      claimPage(claimFilter(wanted), { first, after }, context),
  }),
}));

/** A page of the claims that pass the filter, best supported first. */
export function claimPage(
  filter: ClaimFilter,
  args: PageArgs,
  { store }: Context,
): Soon<Connection<StoredClaim>> {
  return paged('claims', args, (page) => store.listClaims(filter, page));
}

interface Wanted {
  readonly subject?: string | null | undefined;
  readonly predicate?: readonly string[] | null | undefined;
  readonly object?: string | null | undefined;
  readonly stance?: readonly Stance[] | null | undefined;
  readonly disputed: boolean;
  readonly document?: string | null | undefined;
}

function claimFilter({ subject, predicate, object, stance, disputed, document }: Wanted): ClaimFilter {
  const held = new Set<Stance>([...(stance ?? []), ...(disputed ? (['AFFIRMED', 'NEGATED'] as const) : [])]);
  return {
    ...(subject != null && { subjectId: checkId('subject', subject, 'ent') }),
    ...(predicate != null && { predicates: checkCount('predicate', predicate) }),
    ...(object != null && { objectId: checkId('object', object, 'ent') }),
    ...(held.size > 0 && { stances: [...held] }),
    ...(document != null && { documentId: checkId('document', document, 'doc') }),
  };
}
