import type { EntityUse } from '../../../model/entity.js';
import { canonicalJson } from '../../canonical-json.js';
import type { SeenUse } from '../../derive-entity.js';
import type { MovedText } from '../../rulings/reading.js';
import type { Rulings } from '../../rulings/rulings.js';
import { type ReasonedUse, useLeft, useMoved } from '../../rulings/seen-uses.js';
import { groupBy } from '../group-by.js';
import type { Row } from '../row.js';

/** A MENTIONS relationship: what a document says of an entity, as decisions have it. */
export interface Mention {
  readonly documentId: string;
  /** The entity at its end, which the use is shown as. */
  readonly means: string;
  readonly use: SeenUse;
  readonly properties: Row;
}

/** The relationships that these uses of a document make: one a use, and one a text that splits moved away from it. */
export function mentionsOf(
  documentId: string,
  uses: readonly EntityUse[],
  moved: readonly MovedText[],
  rulings: Rulings,
): readonly Mention[] {
  const movedOf = groupBy(moved, ({ entityId }) => entityId);
  return uses.flatMap((use) => {
    const gone = movedOf.get(use.entityId) ?? [];
    const left = useLeft(use, gone);
    const extracted = gone.length > 0 ? canonicalJson(use) : null;
    return [
      ...(left ? [mention(documentId, rulings.shownAs(use.entityId), left, extracted)] : []),
      ...gone.map((text) => mention(documentId, text.means, useMoved(text, use.type), extracted)),
    ];
  });
}

/**
 * `entityId` is the entity as it was extracted where that is not the one at the end; `extracted` is what was extracted
 * (an `EntityUse` as JSON) where splits left only parts of it.
 */
function mention(documentId: string, means: string, use: ReasonedUse, extracted: string | null): Mention {
  const properties = {
    entityId: use.entityId === means ? null : use.entityId,
    name: use.name,
    type: use.type,
    aliases: use.aliases.map(({ text }) => text),
    reasons: use.aliases.map(({ reason }) => reason),
    extracted,
  };
  return { documentId, means, use, properties };
}
