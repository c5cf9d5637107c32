import type { Claim } from '../../../model/claim.js';
import type { Transaction } from '../connection.js';
import { claimOf } from '../read/read-rows.js';
import { map, number, text } from '../row.js';
import type { ClaimFacts } from './claim-facts.js';
import { arrowsOf, claimProperties, derivedProperties } from './project.js';
import { arrowColumns, claimColumns, statements } from './statements.js';

/** A claim with the citations it had, and what its citations are now; null where it has none any more. */
export interface ClaimChange {
  readonly claim: Claim;
  readonly before: number;
  readonly facts: ClaimFacts | null;
}

/** Those of these claims that the graph holds, with their citations so far. */
export async function knownClaims(
  transaction: Transaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, { readonly claim: Claim; readonly citations: number }>> {
  const rows = await transaction.rows(
    `UNWIND $ids AS id MATCH (c:Claim {id: id})
     RETURN c {.id, .subjectId, .predicate, .objectId, .citations} AS claim`,
    { ids: [...new Set(ids)] },
  );
  const nodes = rows.map((row) => map(row, 'claim'));
  return new Map(
    nodes.map((node) => [text(node, 'id'), { claim: claimOf(node), citations: number(node, 'citations') }]),
  );
}

/** Creates claims that are new with their arrows, once their ends are there. */
export async function createClaims(transaction: Transaction, changes: readonly ClaimChange[]): Promise<void> {
  const rows = changes.flatMap(({ claim, facts }) => {
    if (!facts) return [];
    const properties = { ...claimProperties(claim), ...derivedProperties(claim.id, facts) };
    return [[claimColumns.list(properties), arrowRows(claim, facts)]];
  });
  await transaction.each(statements.claims, rows);
}

/** Gives claims that were there their new totals and arrows, and deletes those that nothing cites any more. */
export async function updateClaims(transaction: Transaction, changes: readonly ClaimChange[]): Promise<void> {
  const kept = changes.flatMap(({ claim, facts }) =>
    facts ? [{ ...claim, derived: derivedProperties(claim.id, facts), arrows: arrowRows(claim, facts) }] : [],
  );
  const gone = changes.filter(({ facts }) => !facts).map(({ claim }) => claim);
  await Promise.all([
    transaction.each(
      statements.deleteArrows,
      changes.map(({ claim }) => claim),
    ),
    transaction.each(statements.updateClaims, kept),
    transaction.each(statements.deleteClaims, gone),
  ]);
}

function arrowRows(claim: Claim, facts: ClaimFacts): readonly (readonly unknown[])[] {
  return arrowsOf(claim, facts).map(({ type, properties }) => [type, arrowColumns.list(properties)]);
}
