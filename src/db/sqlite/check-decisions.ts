import { decisionId } from '../../model/decision.js';
import { entityTypes } from '../../model/entity.js';
import { canonicalJson } from '../canonical-json.js';
import type { SeenUse } from '../derive-entity.js';
import { decisionPlace } from '../page-key.js';
import type { SeenRows } from '../rulings/check-seen.js';
import type { MovedText } from '../rulings/reading.js';
import type { Rulings } from '../rulings/rulings.js';
import { useLeft, useMoved } from '../rulings/seen-uses.js';
import type { Violation } from '../store.js';
import { decisionOf } from './decisions/decision-rows.js';
import { selectUses } from './dump.js';
import { useOf } from './read-rows.js';
import { oneOf, type Row, text, textOrNull } from './row.js';
import type { Sql } from './sql.js';

/** Whether each decision is what its id says, and whether each entity stands where decisions put it. */
export function* checkDecisions(sql: Sql, rulings: Rulings): Iterable<Violation> {
  for (const row of sql.each('SELECT * FROM decisions')) yield* checkDecision(row);
  for (const row of sql.each(selectPlaces)) {
    const id = text(row, 'id');
    const root = rulings.shownAs(id);
    const given = rulings.given(id);
    const expected = {
      mergedInto: root === id ? null : root,
      name: given?.name ?? null,
      type: given?.type ?? null,
    };
    const got = {
      mergedInto: textOrNull(row, 'mergedInto'),
      name: textOrNull(row, 'given_name'),
      type: textOrNull(row, 'given_type'),
    };
    yield* difference(id, expected, got);
    if (root !== id && row['rank'] !== null) {
      yield {
        rule: 'decided',
        id,
        message: `expected an entity that is not shown, got one that is, beside ${root}`,
      };
    }
    if (root === id && row['rank'] === null && seenUses(sql, id).length > 0) {
      yield { rule: 'decided', id, message: 'expected an entity that is shown, got one without a rank' };
    }
  }
}

function* checkDecision(row: Row): Iterable<Violation> {
  const decision = decisionOf(row);
  const expected = decisionId(decision);
  const { id } = decision;
  if (id !== expected) yield { rule: 'id', id, message: `expected the decision id ${expected}, got ${id}` };
  yield* difference(id, { place: decisionPlace(decision) }, { place: text(row, 'place') });
}

/** What is stored of a document as it is seen. */
export function seenRows(sql: Sql, documentId: string): SeenRows {
  const citations = sql.all(selectSeen, documentId).map((row) => {
    const seen = { claimId: textOrNull(row, 'claimId'), speakerId: textOrNull(row, 'speakerId') };
    return [text(row, 'id'), seen] as const;
  });
  return {
    citations: new Map(citations),
    moved: sql.all(`${selectMoved} WHERE d.id = ?`, documentId).map(movedOf),
  };
}

/** What documents say of an entity after decisions: its own uses, those of what was merged into it, texts moved to it. */
export function seenUses(sql: Sql, entityId: string): readonly SeenUse[] {
  const moved = sql.all(`${selectMoved} WHERE t.entity IN (${group})`, entityId).map(movedOf);
  const uses = sql.all(`${selectUses} WHERE u.entity IN (${group})`, entityId).map(useOf);
  const left = uses.flatMap((use) => {
    const gone = moved.filter((one) => one.documentId === use.documentId && one.entityId === use.entityId);
    return useLeft(use, gone) ?? [];
  });
  const come = sql.all(`${selectMoved} WHERE t.means = (SELECT key FROM entities WHERE id = ?)`, entityId);
  return [...left, ...come.map((row) => useMoved(movedOf(row), oneOf(entityTypes, row, 'type')))];
}

function movedOf(row: Row): MovedText {
  const [documentId, entityId] = [text(row, 'documentId'), text(row, 'entityId')];
  return { documentId, entityId, text: text(row, 'text'), means: text(row, 'means') };
}

function* difference(id: string, expected: object, got: object): Iterable<Violation> {
  const [wanted, found] = [canonicalJson(expected), canonicalJson(got)];
  if (wanted !== found) yield { rule: 'decided', id, message: `expected ${wanted}, got ${found}` };
}

const selectPlaces = `
  SELECT e.id, e.rank, e.given_name, e.given_type, r.id AS mergedInto
  FROM entities e LEFT JOIN entities r ON r.key = e.merged_into`;

const selectSeen = `
  SELECT x.id, c.id AS claimId, e.id AS speakerId
  FROM citations x LEFT JOIN claims c ON c.key = x.claim LEFT JOIN entities e ON e.key = x.said_by
  WHERE x.document = (SELECT key FROM documents WHERE id = ?)`;

/** An entity and all that were merged into it. */
const group = `
  SELECT key FROM entities WHERE id = ?1
  UNION ALL SELECT m.key FROM entities e JOIN entities m ON m.merged_into = e.key WHERE e.id = ?1`;

const selectMoved = `
  SELECT d.id AS documentId, e.id AS entityId, t.text, m.id AS means, u.type
  FROM moved_texts t JOIN documents d ON d.key = t.document JOIN entities e ON e.key = t.entity
  JOIN entity_uses u ON u.document = t.document AND u.entity = t.entity
  JOIN entities m ON m.key = t.means`;
