import type { Act, Decision, Ruling } from '../../../model/decision.js';
import { entityTypes } from '../../../model/entity.js';
import { decisionPlace, requirePage } from '../../page-key.js';
import { Rulings } from '../../rulings/rulings.js';
import type { Page, PageRequest } from '../../store.js';
import type { Transaction } from '../connection.js';
import { behindEveryKey, pageOf, sizeOf } from '../read/pages.js';
import { isAbsent, map, oneOf, type Row, text, textOrNull, texts } from '../row.js';

/** The decisions in force, by id. */
export async function inForce(transaction: Transaction): Promise<readonly Decision[]> {
  return readDecisions(transaction, 'WHERE d.undoneAt IS NULL');
}

export async function rulingsInForce(transaction: Transaction): Promise<Rulings> {
  return new Rulings(await inForce(transaction));
}

/** All decisions on record, by id. */
export async function allDecisions(transaction: Transaction): Promise<readonly Decision[]> {
  return readDecisions(transaction, '');
}

async function readDecisions(
  transaction: Transaction,
  where: '' | 'WHERE d.undoneAt IS NULL',
): Promise<readonly Decision[]> {
  const rows = await transaction.rows(
    `MATCH (d:Decision) ${where} RETURN properties(d) AS decision ORDER BY d.id`,
  );
  return rows.map((row) => decisionOf(map(row, 'decision')));
}

export async function findDecision(transaction: Transaction, id: string): Promise<Decision | null> {
  const [row] = await transaction.rows('MATCH (d:Decision {id: $id}) RETURN properties(d) AS decision', {
    id,
  });
  return row ? decisionOf(map(row, 'decision')) : null;
}

/** Puts decisions on record, undone ones as such; those that are there get what is new of them. */
export async function recordDecisions(
  transaction: Transaction,
  decisions: readonly Decision[],
): Promise<void> {
  const record = `UNWIND $rows AS row MERGE (d:Decision {id: row.id}) SET d = row`;
  await transaction.each(record, decisions.map(decisionProperties));
  // Writers read the decisions anew when this changes.
  await transaction.rows(`MATCH (g:Claimgraph {id: 'graph'}) SET g.decided = randomUUID()`);
}

/** See DecisionStore.listDecisions. */
export async function listDecisions(transaction: Transaction, page: PageRequest): Promise<Page<Decision>> {
  requirePage('decisions', page);
  const rows = await transaction.rows(
    `MATCH (d:Decision) USING INDEX d:Decision(place) WHERE d.place < $before
     RETURN properties(d) AS decision ORDER BY d.place DESC LIMIT $size`,
    { before: page.after ?? behindEveryKey, size: sizeOf(page) },
  );
  const decisions = rows.map((row) => map(row, 'decision'));
  const hits = decisions.map((row) => ({ key: text(row, 'place'), row: decisionOf(row) }));
  return pageOf(hits, 'DESCENDING', page);
}

/** The properties of a decision's node: a split that makes an entity has its name and type in place of a target. */
export function decisionProperties(decision: Decision): Row {
  const { id, by, at, why, ruling, undone } = decision;
  return {
    ...{ id, place: decisionPlace(decision), by, at, why, kind: ruling.kind },
    ...rulingProperties(ruling),
    ...(undone && { undoneBy: undone.by, undoneAt: undone.at, undoneWhy: undone.why }),
  };
}

function rulingProperties(ruling: Ruling): Row {
  if (ruling.kind === 'MERGE') return { entityIds: ruling.entityIds, target: ruling.into };
  const { entityId, text, documentIds, to } = ruling;
  const target = 'entityId' in to ? { target: to.entityId } : { newName: to.name, newType: to.type };
  return { entityIds: [entityId], text, ...(documentIds && { documentIds }), ...target };
}

export function decisionOf(row: Row): Decision {
  const [id, by, at, why] = [text(row, 'id'), text(row, 'by'), text(row, 'at'), text(row, 'why')];
  return { id, ruling: rulingOf(row), by, at, why, undone: undoneOf(row) };
}

function undoneOf(row: Row): Act | null {
  const at = textOrNull(row, 'undoneAt');
  return at === null ? null : { by: text(row, 'undoneBy'), at, why: text(row, 'undoneWhy') };
}

function rulingOf(row: Row): Ruling {
  if (oneOf(['MERGE', 'SPLIT'], row, 'kind') === 'MERGE')
    return { kind: 'MERGE', entityIds: texts(row, 'entityIds'), into: text(row, 'target') };
  const target = textOrNull(row, 'target');
  return {
    kind: 'SPLIT',
    entityId: texts(row, 'entityIds').join(),
    text: text(row, 'text'),
    documentIds: isAbsent(row['documentIds']) ? null : texts(row, 'documentIds'),
    to:
      target === null
        ? { name: text(row, 'newName'), type: oneOf(entityTypes, row, 'newType') }
        : { entityId: target },
  };
}
