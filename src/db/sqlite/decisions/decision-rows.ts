import type { Act, Decision, Proposal, Ruling, SplitTarget } from '../../../model/decision.js';
import { entityTypes } from '../../../model/entity.js';
import { decisionPlace, requirePage } from '../../page-key.js';
import { Rulings } from '../../rulings/rulings.js';
import type { Page, PageRequest } from '../../store.js';
import { oneOf, type Row, text, textOrNull, texts } from '../row.js';
import type { Sql } from '../sql.js';

/** The decisions in force, by id. */
export function inForce(sql: Sql): readonly Decision[] {
  return sql.all('SELECT * FROM decisions WHERE undone_at IS NULL ORDER BY id').map(decisionOf);
}

export function rulingsInForce(sql: Sql): Rulings {
  return new Rulings(inForce(sql));
}

export function findDecision(sql: Sql, id: string): Decision | null {
  const row = sql.get('SELECT * FROM decisions WHERE id = ?', id);
  return row ? decisionOf(row) : null;
}

export function insertDecision(sql: Sql, decision: Decision): void {
  const { id, at, by, why, ruling } = decision;
  sql.run(
    `INSERT INTO decisions (id, place, at, by, why, kind, entities, target, text, documents, new_name, new_type)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...[id, decisionPlace(decision), at, by, why],
    ...columnsOf(ruling),
  );
}

export function markUndone(sql: Sql, id: string, { at, by, why }: Act): void {
  sql.run('UPDATE decisions SET undone_at = ?, undone_by = ?, undone_why = ? WHERE id = ?', at, by, why, id);
}

/** See DecisionStore.listDecisions. */
export function listDecisions(sql: Sql, page: PageRequest): Page<Decision> {
  requirePage('decisions', page);
  const rows = sql.all(
    'SELECT * FROM decisions WHERE ?1 IS NULL OR place < ?1 ORDER BY place DESC LIMIT ?2',
    page.after ?? null,
    page.limit + 1,
  );
  return {
    rows: rows.slice(0, page.limit).map((row) => ({ key: text(row, 'place'), row: decisionOf(row) })),
    hasMore: rows.length > page.limit,
  };
}

export function decisionOf(row: Row): Decision {
  const undoneAt = textOrNull(row, 'undone_at');
  const act: Proposal = {
    ruling: rulingOf(row),
    by: text(row, 'by'),
    at: text(row, 'at'),
    why: text(row, 'why'),
  };
  const undone =
    undoneAt === null ? null : { by: text(row, 'undone_by'), at: undoneAt, why: text(row, 'undone_why') };
  return { id: text(row, 'id'), ...act, undone };
}

function rulingOf(row: Row): Ruling {
  const target = textOrNull(row, 'target');
  if (oneOf(['MERGE', 'SPLIT'], row, 'kind') === 'MERGE') {
    return { kind: 'MERGE', entityIds: texts(row, 'entities'), into: text(row, 'target') };
  }
  return {
    kind: 'SPLIT',
    entityId: texts(row, 'entities').join(),
    text: text(row, 'text'),
    documentIds: row['documents'] === null ? null : texts(row, 'documents'),
    to: target === null ? newEntityOf(row) : { entityId: target },
  };
}

function newEntityOf(row: Row): SplitTarget {
  return { name: text(row, 'new_name'), type: oneOf(entityTypes, row, 'new_type') };
}

function columnsOf(ruling: Ruling): readonly (string | null)[] {
  if (ruling.kind === 'MERGE') {
    return ['MERGE', JSON.stringify(ruling.entityIds), ruling.into, null, null, null, null];
  }
  const { entityId, text, documentIds, to } = ruling;
  const documents = documentIds && JSON.stringify(documentIds);
  const target =
    'entityId' in to ? [to.entityId, text, documents, null, null] : [null, text, documents, to.name, to.type];
  return ['SPLIT', JSON.stringify([entityId]), ...target];
}
