import { type Decision, type Merge, type Ruling, type Split, splitTargetId } from '../../model/decision.js';
import type { Rulings } from './rulings.js';
import { refusal } from './sound-proposal.js';

/** The entities that a ruling names and that must be in the graph, or merged into one that is. */
export function entitiesNamedIn(ruling: Ruling): readonly string[] {
  if (ruling.kind === 'MERGE') return [...ruling.entityIds, ruling.into];
  return 'entityId' in ruling.to ? [ruling.entityId, ruling.to.entityId] : [ruling.entityId];
}

/**
 * Refuses a ruling that contradicts those in force or names what the graph does not show. `shown` are the entities
 * that it shows, among those that `entitiesNamedIn` are shown as.
 */
export function requireDecidable(ruling: Ruling, inForce: Rulings, shown: ReadonlySet<string>): void {
  for (const id of entitiesNamedIn(ruling)) {
    if (!shown.has(inForce.shownAs(id)))
      throw refusal(`expected an entity of the graph, got ${id}, which is in none of its documents`);
  }
  if (ruling.kind === 'MERGE') requireMergeable(ruling, inForce);
  else requireSplittable(ruling, inForce);
}

function requireMergeable({ entityIds, into }: Merge, inForce: Rulings): void {
  for (const id of entityIds) {
    if (id === into) throw refusal(`expected two entities to merge, got ${id} and itself`);
    const before = inForce.mergedBy(id);
    if (before !== null) {
      const root = inForce.shownAs(id);
      throw refusal(
        `expected an entity that is not merged away, got ${id}, which ${before} merged into ${root}`,
      );
    }
    if (inForce.shownAs(into) === id) {
      throw refusal(
        `expected to merge ${id} into another entity, got ${into}, which is merged into ${id} itself`,
      );
    }
  }
}

function requireSplittable({ entityId, to }: Split, inForce: Rulings): void {
  const [from, target] = [inForce.shownAs(entityId), inForce.shownAs(splitTargetId(to))];
  if (from === target)
    throw refusal(`expected another entity to split ${entityId} off to, got the same, ${target}`);
}

/** Refuses to take back what is not in force. */
export function requireInForce(decisionId: string, found: Decision | null): Decision {
  if (!found) throw refusal(`expected the id of a decision on record, got "${decisionId}"`);
  const { undone } = found;
  if (undone)
    throw refusal(`expected a decision in force, got ${found.id}, which ${undone.by} undid at ${undone.at}`);
  return found;
}

/** Refuses to decide again, word for word and at the same time, what was undone: a decision on record is not revived. */
export function requireNotUndone(known: Decision): Decision {
  const { id, undone } = known;
  if (!undone) return known;
  throw refusal(`expected a new decision, got ${id} once more, which ${undone.by} undid at ${undone.at}`);
}
