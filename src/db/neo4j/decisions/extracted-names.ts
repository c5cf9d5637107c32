import { compareText } from '../../compare-text.js';
import type { Transaction } from '../connection.js';
import { groupBy } from '../group-by.js';
import { extractedUse, mentionRow } from '../read/mention-rows.js';
import { map, text } from '../row.js';
import { rulingsInForce } from './decision-rows.js';

/** See DecisionStore.extractedNames. */
export async function extractedNames(
  transaction: Transaction,
  entityIds: readonly string[],
): Promise<readonly (string | null)[]> {
  const rulings = await rulingsInForce(transaction);
  const found = await transaction.rows(usesCypher, {
    ids: entityIds,
    places: [...rulings.places(entityIds)],
  });
  const mentions = found.map((row) => map(row, 'mention'));
  // Splits make several relationships of one use.
  const uses = new Map(mentions.map((row) => [`${text(row, 'documentId')} ${text(row, 'entityId')}`, row]));
  const byEntity = groupBy(uses.values(), (row) => text(row, 'entityId'));
  return entityIds.map((id) => mostUsed((byEntity.get(id) ?? []).map((row) => extractedUse(row).name)));
}

function mostUsed(names: readonly string[]): string | null {
  const times = [...groupBy(names, (name) => name)].map(([name, all]) => ({ name, times: all.length }));
  const [most] = times.sort((a, b) => b.times - a.times || compareText(a.name, b.name));
  return most?.name ?? null;
}

const usesCypher = `
  UNWIND $places AS place
  MATCH (e:Entity {id: place})
  WITH e
  MATCH (e)<-[m:MENTIONS]-(d:Document) WHERE coalesce(m.entityId, e.id) IN $ids
  RETURN ${mentionRow} AS mention`;
