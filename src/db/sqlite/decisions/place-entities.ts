import type { Rulings } from '../../rulings/rulings.js';
import { insertSql } from '../insert-sql.js';
import type { Sql } from '../sql.js';

/** Makes rows for these entities and for what they are shown as, where there are none, and writes down what decisions say of each. */
export function placeEntities(sql: Sql, ids: Iterable<string>, rulings: Rulings): void {
  const placed = [...new Set(ids)].map((id) => ({ id, root: rulings.shownAs(id), ...rulings.given(id) }));
  sql.run(insertSql.entities, JSON.stringify(placed.flatMap(({ id, root }) => [id, root])));
  sql.run(update, JSON.stringify(placed));
}

const update = `
  UPDATE entities SET merged_into = n.root, given_name = n.name, given_type = n.type
  FROM (SELECT value->>'id' AS id, r.key AS root, value->>'name' AS name, value->>'type' AS type
    FROM jsonb_each(?) LEFT JOIN entities r ON r.id = value->>'root' AND r.id <> value->>'id') n
  WHERE entities.id = n.id
    AND (merged_into IS NOT n.root OR given_name IS NOT n.name OR given_type IS NOT n.type)`;
