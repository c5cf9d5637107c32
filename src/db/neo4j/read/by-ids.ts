import { stances } from '../../../model/claim.js';
import type { Edge } from '../../../model/edge.js';
import type { Transaction } from '../connection.js';
import { map, type Row, text } from '../row.js';
import { stanceKeys } from '../stance-keys.js';
import { citationOf, claimOf, documentOf, edgeOf, entityOf, sentenceOf } from './read-rows.js';

/** The kinds of nodes that have an id, and how each becomes a row of the model. */
export const kinds = {
  documents: { label: 'Document', read: documentOf },
  sentences: { label: 'Sentence', read: sentenceOf },
  entities: { label: 'Entity', read: entityOf },
  claims: { label: 'Claim', read: claimOf },
  citations: { label: 'Citation', read: citationOf },
} as const satisfies Record<string, Kind<unknown>>;

export interface Kind<Model> {
  readonly label: 'Document' | 'Sentence' | 'Entity' | 'Claim' | 'Citation';
  readonly read: (row: Row) => Model;
}

/** The rows with these ids, in the order of the ids; null where none is. */
export async function byIds<Model>(
  transaction: Transaction,
  { label, read }: Kind<Model>,
  ids: readonly string[],
): Promise<readonly (Model | null)[]> {
  if (ids.length === 0) return [];
  const found = await transaction.rows(
    `UNWIND $ids AS id MATCH (n:${label} {id: id}) RETURN properties(n) AS node`,
    { ids: [...new Set(ids)] },
  );
  const byId = new Map(found.map((row) => map(row, 'node')).map((node) => [text(node, 'id'), read(node)]));
  return ids.map((id) => byId.get(id) ?? null);
}

/** As `byIds`, for edges, which are parts of the nodes of their claims. */
export async function edgesByIds(
  transaction: Transaction,
  ids: readonly string[],
): Promise<readonly (Edge | null)[]> {
  if (ids.length === 0) return [];
  const unique = [...new Set(ids)];
  const found = await Promise.all(
    stances.map(async (stance) => {
      const edge = `${stanceKeys[stance]}Edge`;
      const rows = await transaction.rows(
        `UNWIND $ids AS id MATCH (c:Claim) USING INDEX c:Claim(${edge}) WHERE c.${edge} = id
         RETURN properties(c) AS claim`,
        { ids: unique },
      );
      return rows.map((row) => edgeOf(map(row, 'claim'), stance));
    }),
  );
  const byId = new Map(found.flat().map((edge) => [edge.id, edge]));
  return ids.map((id) => byId.get(id) ?? null);
}
