import type { Claim } from '../../../model/claim.js';
import { type Ruling, splitTargetId } from '../../../model/decision.js';
import type { Rulings } from '../../rulings/rulings.js';
import { derive } from '../derive.js';
import { recountVotes } from '../entity-votes.js';
import { insertSql } from '../insert-sql.js';
import { keysOf } from '../select.js';
import type { Sql } from '../sql.js';
import { startTouching, touchClaims, touchReached } from '../touched.js';
import { type AffectedDocument, affectedDocuments } from './affected.js';
import { placeEntities } from './place-entities.js';

/**
 * Applies the rulings anew to all that one ruling can change, whether it was just made or just undone, and derives what
 * that touches. Answers the documents it looked at.
 */
export function reapply(sql: Sql, ruling: Ruling, rulings: Rulings): readonly AffectedDocument[] {
  const reached = rulings.reach(ruling);
  const entityIds = [...reached];
  const within = ruling.kind === 'SPLIT' && ruling.documentIds ? JSON.stringify(ruling.documentIds) : null;
  startTouching(sql);
  placeEntities(sql, ruling.kind === 'SPLIT' ? [splitTargetId(ruling.to)] : [], rulings);
  touchReached(sql, entityIds);
  if (ruling.kind === 'SPLIT') touchEntity(sql, splitTargetId(ruling.to));
  const documents = affectedDocuments(sql, rulings, within);
  moveTexts(sql, documents, reached, within, rulings);
  changeCitations(sql, documents);
  touchReached(sql, entityIds);
  recountVotes(sql);
  derive(sql);
  return documents;
}

function touchEntity(sql: Sql, id: string): void {
  sql.run('INSERT OR IGNORE INTO touched_entities SELECT key FROM entities WHERE id = ?', id);
}

/** Writes down which texts splits move, and what the entities are shown as. */
function moveTexts(
  sql: Sql,
  documents: readonly AffectedDocument[],
  reached: ReadonlySet<string>,
  within: string | null,
  rulings: Rulings,
): void {
  const moved = documents
    .flatMap(({ reading, citations }) => reading.moved(citations.map(({ ends }) => ends)))
    .filter(({ entityId }) => reached.has(entityId));
  sql.run(
    `DELETE FROM moved_texts WHERE entity IN (SELECT key FROM reached)
     AND (?1 IS NULL OR document IN (SELECT d.key FROM json_each(?1) j JOIN documents d ON d.id = j.value))`,
    within,
  );
  placeEntities(sql, [...reached, ...moved.map(({ means }) => means)], rulings);
  sql.run(insertSql.movedTexts, JSON.stringify(moved));
}

function changeCitations(sql: Sql, documents: readonly AffectedDocument[]): void {
  const claims = new Map<string, Claim>();
  const touched = new Set<number>();
  const changed: object[] = [];
  for (const { reading, citations } of documents) {
    for (const { key, claim: before, claimId, saidById, ends } of citations) {
      const { claim, speakerId } = reading.citation(ends);
      if ((claim?.id ?? null) === claimId && speakerId === saidById) continue;
      if (claim) claims.set(claim.id, claim);
      if (before !== null) touched.add(before);
      changed.push({ key, claimId: claim?.id ?? null, saidById: speakerId });
    }
  }
  sql.run(insertSql.claims, JSON.stringify([...claims.values()]));
  touchClaims(sql, [...touched, ...keysOf(sql, 'claims', [...claims.keys()]).values()]);
  sql.run(updateCitations, JSON.stringify(changed));
}

const updateCitations = `
  UPDATE citations SET claim = n.claim, said_by = n.said_by
  FROM (SELECT value->>'key' AS key, k.key AS claim, e.key AS said_by
    FROM jsonb_each(?) LEFT JOIN claims k ON k.id = value->>'claimId' LEFT JOIN entities e ON e.id = value->>'saidById') n
  WHERE citations.key = n.key`;
