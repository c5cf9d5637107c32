import type { Fresh } from '../../plan-write.js';
import type { Transaction } from '../connection.js';
import { type ClaimChange, createClaims, knownClaims, updateClaims } from './claim-changes.js';
import { factsOf } from './claim-facts.js';
import type { Removal } from './delete-documents.js';
import { deriveEntities } from './derive-entities.js';
import { createEntities, updateEntities } from './entity-changes.js';
import { insertDocuments } from './insert-documents.js';
import { readFacts } from './read-facts.js';

/**
 * Brings documents in and rebuilds all that is derived of what they and a removal touch. A claim that is new is counted
 * from the documents at hand; one that was there is counted again in the graph, once its new citations stand there.
 */
export async function applyChange(
  transaction: Transaction,
  removal: Removal,
  fresh: readonly Fresh[],
): Promise<void> {
  const extractions = fresh.map(({ extraction }) => extraction);
  const claims = new Map(extractions.flatMap((one) => one.claims).map((claim) => [claim.id, claim]));
  const [entities, known] = await Promise.all([
    deriveEntities(
      transaction,
      removal.entityIds,
      extractions.flatMap((one) => one.entities),
    ),
    knownClaims(transaction, [...removal.claimIds, ...claims.keys()]),
  ]);
  const facts = factsOf(extractions);
  const created: readonly ClaimChange[] = [...claims.values()]
    .filter(({ id }) => !known.has(id))
    .map((claim) => ({ claim, before: 0, facts: facts.get(claim.id) ?? null }));
  const names = new Map(entities.map(({ id, after }) => [id, after?.name ?? '']));
  // Sent without waiting in between; the server runs them one after the other.
  const [, , , recounted] = await Promise.all([
    createEntities(transaction, entities, created),
    createClaims(transaction, created, names),
    insertDocuments(transaction, fresh),
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
