import type { Claim } from '../../../model/claim.js';
import type { Rulings } from '../../rulings/rulings.js';
import type { Transaction } from '../connection.js';
import { groupBy } from '../group-by.js';
import { type ClaimChange, createClaims, knownClaims, updateClaims } from './claim-changes.js';
import { factsOfCitations } from './claim-facts.js';
import { deriveEntities } from './derive-entities.js';
import { createEntities, updateEntities } from './entity-changes.js';
import type { Mention } from './mentions.js';
import { readFacts } from './read-facts.js';
import type { Evidence } from './seen-document.js';

/** Claims and entities that something was taken from. */
export interface Removal {
  readonly claimIds: ReadonlySet<string>;
  readonly entityIds: ReadonlySet<string>;
}

/** What is about to be brought in, and the rulings in force then. */
export interface Arrival {
  readonly evidence: readonly Evidence[];
  readonly mentions: readonly Mention[];
  readonly rulings: Rulings;
  /** Writes it, once all entities and claims that it refers to are there. */
  insert(): Promise<void>;
}

/**
 * Rebuilds all that is derived of what was taken away and of what comes in. A claim that is new is counted from the
 * evidence at hand; one that was there is counted again in the graph, once its new citations stand there.
 */
export async function applyChange(
  transaction: Transaction,
  removal: Removal,
  { evidence, mentions, rulings, insert }: Arrival,
): Promise<void> {
  const claims = new Map<string, Claim>(evidence.map(({ claim }) => [claim.id, claim]));
  const [entities, known] = await Promise.all([
    deriveEntities(transaction, removal.entityIds, mentions, rulings),
    knownClaims(transaction, [...removal.claimIds, ...claims.keys()]),
  ]);
  const byClaim = groupBy(evidence, ({ claim }) => claim.id);
  const created: readonly ClaimChange[] = [...claims.values()]
    .filter(({ id }) => !known.has(id))
    .map((claim) => {
      const cited = byClaim.get(claim.id) ?? [];
      return { claim, before: 0, facts: factsOfCitations(cited.map((one) => one.cited)) };
    });
  // Sent without waiting in between; the server runs them one after the other.
  const [, , , recounted] = await Promise.all([
    createEntities(transaction, entities, created),
    createClaims(transaction, created),
    insert(),
    readFacts(transaction, [...known.keys()]),
  ]);
  const updated: readonly ClaimChange[] = [...known].map(([id, { claim, citations }]) => ({
    claim,
    before: citations,
    facts: recounted.get(id) ?? null,
  }));
  await Promise.all([
    updateClaims(transaction, updated),
    updateEntities(transaction, entities, [...created, ...updated]),
  ]);
}
