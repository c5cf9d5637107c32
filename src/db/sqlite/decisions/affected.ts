import type { EntityUse } from '../../../model/entity.js';
import { type Ends, Reading } from '../../rulings/reading.js';
import type { Rulings } from '../../rulings/rulings.js';
import { selectUses } from '../dump.js';
import { extractedClaim } from '../extracted.js';
import { useOf } from '../read-rows.js';
import { number, numberOrNull, type Row, text, textOrNull } from '../row.js';
import type { Sql } from '../sql.js';

/** A citation that a decision may change, as it is stored now. */
export interface AffectedCitation {
  readonly key: number;
  readonly claim: number | null;
  readonly claimId: string | null;
  readonly saidById: string | null;
  readonly ends: Ends;
}

export interface AffectedDocument {
  readonly reading: Reading;
  readonly citations: readonly AffectedCitation[];
}

/**
 * The documents that mention a reached entity (see `touched.ts`), with their citations that refer to one. Texts are
 * read only where a split may ask what a mention reads.
 */
export function affectedDocuments(
  sql: Sql,
  rulings: Rulings,
  within: string | null,
): readonly AffectedDocument[] {
  const citations = new Map<string, Map<number, AffectedCitation>>();
  for (const row of sql.all(selectCitations, within)) {
    const documentId = text(row, 'documentId');
    const rows = citations.get(documentId) ?? new Map<number, AffectedCitation>();
    citations.set(documentId, rows.set(number(row, 'key'), affectedCitation(row)));
  }
  const uses = usesThatSplitsConcern(sql, rulings, [...citations.keys()], within);
  return [...new Set([...citations.keys(), ...uses.keys()])].map((id) => {
    const itsUses = uses.get(id) ?? [];
    const document = { id, text: itsUses.length > 0 ? textOf(sql, id) : '' };
    const rows = citations.get(id)?.values() ?? [];
    return { reading: new Reading(rulings, document, itsUses), citations: [...rows] };
  });
}

/** All such uses in the documents, those of entities that are not reached too: they may stand at a citation's other end. */
function usesThatSplitsConcern(
  sql: Sql,
  rulings: Rulings,
  documentIds: readonly string[],
  within: string | null,
): ReadonlyMap<string, readonly EntityUse[]> {
  const ids = rulings.splitEntities();
  if (ids.size === 0) return new Map();
  const concerned = JSON.stringify([...ids]);
  const rows = [
    ...sql.all(usesInDocuments, concerned, JSON.stringify(documentIds)),
    ...sql.all(usesOfReached, concerned, within),
  ];
  const uses = new Map<string, Map<string, EntityUse>>();
  for (const use of rows.map(useOf)) {
    const known = uses.get(use.documentId) ?? new Map<string, EntityUse>();
    uses.set(use.documentId, known.set(use.entityId, use));
  }
  return new Map([...uses].map(([id, known]) => [id, [...known.values()]]));
}

function textOf(sql: Sql, documentId: string): string {
  const row = sql.get('SELECT text FROM documents WHERE id = ?', documentId);
  return row ? text(row, 'text') : '';
}

function affectedCitation(row: Row): AffectedCitation {
  const speakerStart = numberOrNull(row, 'speaker_start');
  const attribution =
    speakerStart === null
      ? null
      : { entityId: textOrNull(row, 'speakerId'), start: speakerStart, end: number(row, 'speaker_end') };
  return {
    key: number(row, 'key'),
    claim: numberOrNull(row, 'claim'),
    claimId: textOrNull(row, 'claimId'),
    saidById: textOrNull(row, 'saidById'),
    ends: {
      ...extractedClaim(row),
      subject: { start: number(row, 'subject_start'), end: number(row, 'subject_end') },
      object: { start: number(row, 'object_start'), end: number(row, 'object_end') },
      attribution,
    },
  };
}

/** A document is within the scope when there is none (null) or it is in this JSON array of ids. */
const inScope = '(?1 IS NULL OR d.id IN (SELECT value FROM json_each(?1)))';

const selectCitations = `
  SELECT x.key, x.claim, k.id AS claimId, b.id AS saidById, d.id AS documentId, s.id AS subjectId, x.predicate,
    o.id AS objectId, p.id AS speakerId, x.subject_start, x.subject_end, x.object_start, x.object_end,
    x.speaker_start, x.speaker_end
  FROM reached r CROSS JOIN entity_uses u ON u.entity = r.key
  CROSS JOIN documents d ON d.key = u.document AND ${inScope}
  CROSS JOIN citations x ON x.document = u.document AND (x.subject = r.key OR x.object = r.key OR x.speaker = r.key)
  CROSS JOIN entities s ON s.key = x.subject CROSS JOIN entities o ON o.key = x.object
  LEFT JOIN entities p ON p.key = x.speaker LEFT JOIN entities b ON b.key = x.said_by
  LEFT JOIN claims k ON k.key = x.claim`;

const usesInDocuments = `
  ${selectUses} WHERE e.id IN (SELECT value FROM json_each(?1)) AND d.id IN (SELECT value FROM json_each(?2))`;

const usesOfReached = `
  ${selectUses} WHERE e.id IN (SELECT value FROM json_each(?1)) AND e.key IN (SELECT key FROM reached)
    AND (?2 IS NULL OR d.id IN (SELECT value FROM json_each(?2)))`;
