import type { Entity } from '../../../model/entity.js';
import { compareText } from '../../compare-text.js';
import { deriveEntity, type SeenUse } from '../../derive-entity.js';
import type { Rulings } from '../../rulings/rulings.js';
import type { Transaction } from '../connection.js';
import { groupBy } from '../group-by.js';
import { seenUseOf } from '../read/mention-rows.js';
import { entityOf } from '../read/read-rows.js';
import { map, number, type Row, text } from '../row.js';
import type { Mention } from './mentions.js';

/** An entity before and after a write; null where it is not. */
export interface EntityChange {
  readonly id: string;
  readonly before: Entity | null;
  readonly after: Entity | null;
  /** The citations it stood in before. */
  readonly citations: number;
}

/**
 * What becomes of these entities when something was taken from those in `removed` and new mentions come in. To be asked
 * after the removal and before the new mentions are written.
 */
export async function deriveEntities(
  transaction: Transaction,
  removed: ReadonlySet<string>,
  mentions: readonly Mention[],
  rulings: Rulings,
): Promise<readonly EntityChange[]> {
  const fresh = groupBy(mentions, ({ means }) => means);
  const usesOf = (id: string) => (fresh.get(id) ?? []).map(({ use }) => use);
  const ids = [...new Set([...removed, ...fresh.keys()])].sort();
  const found = await transaction.rows(
    'UNWIND $ids AS id MATCH (e:Entity {id: id}) RETURN e {.id, .name, .type, .aliases, .citations} AS entity',
    { ids },
  );
  const nodes = new Map(found.map((row) => map(row, 'entity')).map((node) => [text(node, 'id'), node]));
  const known = new Map([...nodes].map(([id, node]) => [id, entityOf(node)]));
  const open = ids.filter((id) => known.has(id) && (removed.has(id) || !confirm(known.get(id), usesOf(id))));
  const held = await readUses(transaction, open);
  const recount = new Set(open);
  return ids.map((id) => {
    const before = known.get(id) ?? null;
    const added = usesOf(id);
    const after =
      before && !recount.has(id)
        ? withAliases(before, added)
        : deriveEntity(id, [...(held.get(id) ?? []), ...added], rulings.given(id));
    const node = nodes.get(id);
    return { id, before, after, citations: node ? number(node, 'citations') : 0 };
  });
}

/**
 * Whether new uses can only confirm an entity: more votes for the name and the type that lead change neither. Saves
 * counting all that ever was said of a hub.
 */
function confirm(entity: Entity | undefined, uses: readonly SeenUse[]): boolean {
  return uses.every(({ name, type }) => name === entity?.name && type === entity.type);
}

function withAliases(entity: Entity, uses: readonly SeenUse[]): Entity {
  const aliases = new Set(entity.aliases);
  for (const use of uses) for (const { text } of use.aliases) if (text !== entity.name) aliases.add(text);
  if (aliases.size === entity.aliases.length) return entity;
  return { ...entity, aliases: [...aliases].sort(compareText) };
}

/** What all documents say of these entities: each different thing as often as it is said. */
async function readUses(
  transaction: Transaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly SeenUse[]>> {
  if (ids.length === 0) return new Map();
  const rows = await transaction.rows(
    `UNWIND $ids AS id
     MATCH (e:Entity {id: id})
     WITH id, e
     MATCH (e)<-[m:MENTIONS]-(:Document)
     RETURN id AS means, coalesce(m.entityId, id) AS entityId, m.name AS name, m.type AS type, m.aliases AS aliases,
       count(*) AS times`,
    { ids },
  );
  const byEntity = groupBy(rows, (row) => text(row, 'means'));
  return new Map([...byEntity].map(([id, said]) => [id, said.flatMap(repeated)]));
}

function repeated(row: Row): readonly SeenUse[] {
  return Array.from({ length: number(row, 'times') }, () => seenUseOf(row));
}
