import type { GraphQLResolveInfo } from 'graphql';
import type { CitationFilter } from '../db/store.js';
import type { Citation } from '../model/claim.js';
import { asksForDocuments } from './asks-for-documents.js';
import type { Context } from './context.js';
import { type Connection, type PageArgs, pageArgs, paged } from './paging.js';
import type { Soon } from './soon.js';

/** `first` and `after` of every list of citations: three show what a page is about. */
export const citationPageArgs = pageArgs(3);

/** A page of a claim's citations, oldest document first; equal pages of many claims share one store call. */
export function citationPage(
  claimId: string,
  filter: CitationFilter,
  args: PageArgs,
  { loaders }: Context,
  info: GraphQLResolveInfo,
): Soon<Connection<Citation>> {
  const withDocuments = asksForDocuments(info);
  return paged('citations', args, (page) =>
    loaders.citationPages.load(claimId, { filter, page, withDocuments }),
  );
}
