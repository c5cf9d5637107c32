import type { Entity } from '../../../model/entity.js';
import type { Transaction } from '../connection.js';
import type { ClaimChange } from './claim-changes.js';
import type { EntityChange } from './derive-entities.js';
import { entityLabels } from './labels.js';
import { entityProperties, entityRankProperties } from './properties.js';
import { statements } from './statements.js';

/** Creates the entities that are new, which stand in new claims only. */
export async function createEntities(
  transaction: Transaction,
  entities: readonly EntityChange[],
  claims: readonly ClaimChange[],
): Promise<void> {
  const gained = gains(claims);
  const rows = entities.flatMap(({ before, after }) =>
    !before && after
      ? [{ label: entityLabels[after.type], properties: entityProperties(after, gained.get(after.id) ?? 0) }]
      : [],
  );
  await transaction.each(statements.entities, rows);
}

/**
 * Brings entities that were there up to date. The citations an entity stands in move by what its claims' exact totals
 * moved: adding up all claims of a hub again would make every write slower than the one before.
 */
export async function updateEntities(
  transaction: Transaction,
  entities: readonly EntityChange[],
  claims: readonly ClaimChange[],
): Promise<void> {
  const gained = gains(claims);
  const kept = entities.flatMap(({ before, after, citations }) =>
    before && after ? [{ before, after, citations: citations + (gained.get(after.id) ?? 0) }] : [],
  );
  const changed = kept.map(({ before, after, citations }) => ({
    id: after.id,
    properties:
      before === after || hasSameNames(before, after)
        ? entityRankProperties(after, citations)
        : entityProperties(after, citations),
  }));
  const retyped = kept.filter(({ before, after }) => before.type !== after.type);
  const renamed = kept.filter(({ before, after }) => before.name !== after.name);
  const gone = entities.filter(({ before, after }) => before && !after);
  await Promise.all([
    transaction.each(statements.updateEntities, changed),
    transaction.each(
      statements.retypeEntities,
      retyped.map(({ after }) => ({ id: after.id, label: entityLabels[after.type] })),
    ),
    transaction.each(
      statements.renameClaims,
      renamed.map(({ after }) => ({ id: after.id })),
    ),
    transaction.each(
      statements.deleteEntities,
      gone.map(({ id }) => ({ id })),
    ),
  ]);
}

function hasSameNames(a: Entity, b: Entity): boolean {
  return (
    a.name === b.name &&
    a.aliases.length === b.aliases.length &&
    a.aliases.every((x, i) => x === b.aliases[i])
  );
}

/** How many citations each entity gains by these changes; an entity that is both ends of a claim stands in it once. */
function gains(claims: readonly ClaimChange[]): ReadonlyMap<string, number> {
  const gained = new Map<string, number>();
  for (const { claim, before, facts } of claims) {
    const difference = (facts?.totals.citations ?? 0) - before;
    for (const id of new Set([claim.subjectId, claim.objectId])) {
      gained.set(id, (gained.get(id) ?? 0) + difference);
    }
  }
  return gained;
}
