import { type EntityUse, entityTypes } from '../../../model/entity.js';
import type { SeenUse } from '../../derive-entity.js';
import { isRow, maps, oneOf, type Row, text, textOrNull, texts } from '../row.js';

/** What Cypher gives of a MENTIONS relationship `m` from a document `d` to an entity `e`. */
export const mentionRow = `m {.*, documentId: d.id, entityId: coalesce(m.entityId, e.id), means: e.id}`;

/** What a document says of an entity after decisions. */
export function seenUseOf(row: Row): SeenUse {
  return {
    entityId: text(row, 'entityId'),
    name: textOrNull(row, 'name'),
    type: oneOf(entityTypes, row, 'type'),
    aliases: texts(row, 'aliases').map((alias) => ({ text: alias })),
  };
}

/** What one document says of entities as it was extracted: each use once, though splits made several rows of it. */
export function extractedUses(rows: readonly Row[]): readonly EntityUse[] {
  return [...new Map(rows.map(extractedUse).map((use) => [use.entityId, use])).values()];
}

/** The use that a row was extracted as. */
export function extractedUse(row: Row): EntityUse {
  const extracted = textOrNull(row, 'extracted');
  if (extracted !== null) return parsedUse(extracted);
  const reasons = texts(row, 'reasons');
  return {
    entityId: text(row, 'entityId'),
    name: text(row, 'name'),
    type: oneOf(entityTypes, row, 'type'),
    aliases: texts(row, 'aliases').map((alias, i) => ({ text: alias, reason: reasons[i] ?? '' })),
  };
}

function parsedUse(json: string): EntityUse {
  const use: unknown = JSON.parse(json);
  if (!isRow(use)) throw new Error('expected a use in the property extracted');
  return {
    entityId: text(use, 'entityId'),
    name: text(use, 'name'),
    type: oneOf(entityTypes, use, 'type'),
    aliases: maps(use, 'aliases').map((alias) => ({
      text: text(alias, 'text'),
      reason: text(alias, 'reason'),
    })),
  };
}
