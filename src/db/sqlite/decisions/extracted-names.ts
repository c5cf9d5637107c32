import { textOrNull } from '../row.js';
import type { Sql } from '../sql.js';

/** See DecisionStore.extractedNames. */
export function extractedNames(sql: Sql, entityIds: readonly string[]): readonly (string | null)[] {
  return entityIds.map((id) => {
    const row = sql.get(mostUsed, id);
    return row ? textOrNull(row, 'name') : null;
  });
}

const mostUsed = `
  SELECT u.name FROM entities e JOIN entity_uses u ON u.entity = e.key WHERE e.id = ?
  GROUP BY u.name ORDER BY count(*) DESC, u.name LIMIT 1`;
