import { Digest } from '../digest.js';
import { inForce } from './decisions/decision-rows.js';
import { extractedCitations } from './extracted.js';
import { useOf } from './read-rows.js';
import { type Kind, kinds } from './select.js';
import type { Sql } from './sql.js';

/** See Store.digest. Citations stand as they were extracted, beside the decisions in force. Streams every row in id order, so it needs no memory to speak of. */
export function digest(sql: Sql): string {
  const dump = new Digest();
  for (const row of inIdOrder(sql, kinds.documents)) dump.add('document', row);
  for (const row of inIdOrder(sql, kinds.sentences)) dump.add('sentence', row);
  for (const row of sql.each(`${selectUses} ORDER BY documentId, entityId`)) dump.add('use', useOf(row));
  for (const row of inIdOrder(sql, kinds.entities)) dump.add('entity', row);
  for (const row of inIdOrder(sql, kinds.claims)) dump.add('claim', row);
  for (const row of inIdOrder(sql, extractedCitations)) dump.add('citation', row);
  for (const row of inIdOrder(sql, kinds.edges)) dump.add('edge', row);
  for (const { id, by, at, why, ruling } of inForce(sql)) dump.add('decision', { id, by, at, why, ruling });
  return dump.hex();
}

export function* inIdOrder<Model>(sql: Sql, kind: Kind<Model>): Iterable<Model> {
  for (const row of sql.each(`${kind.select} ORDER BY x.id`)) yield kind.read(row);
}

/** What each document says of each entity, its aliases as a JSON array of [text, reason]. */
export const selectUses = `
  SELECT d.id AS documentId, e.id AS entityId, u.name, u.type,
    (SELECT json_group_array(json_object('text', text, 'reason', reason) ORDER BY text, reason) FROM aliases a
     WHERE a.document = u.document AND a.entity = u.entity) AS aliases
  FROM entity_uses u JOIN documents d ON d.key = u.document JOIN entities e ON e.key = u.entity`;
