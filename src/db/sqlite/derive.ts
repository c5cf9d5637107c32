import { deriveClaims } from './derive-claims.js';
import { deriveEntities } from './derive-entities.js';
import type { Sql } from './sql.js';

/**
 * Rebuilds all that is touched. Claims before entities: an entity's rank sums its claims' citations, and only an
 * entity without claims may go.
 */
export function derive(sql: Sql): void {
  deriveClaims(sql);
  deriveEntities(sql);
}
