import type { Proposal, SplitTarget } from '../../../src/model/decision.js';
import type { EntityType } from '../../../src/model/entity.js';
import { sampleEntityId } from '../sample-extraction.js';

/** Who undoes what, when and why. */
export const undoing = { by: 'Bo', at: '2025-06-01T12:00:00.000Z', why: 'a mistake' } as const;

/** A merge of entities by the names they have in samples. */
export function merge(names: readonly string[], into: string): Proposal {
  const entityIds = names.map((name) => sampleEntityId(name));
  return { ruling: { kind: 'MERGE', entityIds, into: sampleEntityId(into) }, ...act() };
}

/** A split of the mentions of a sample's entity that read this text. */
export function split(
  name: string,
  text: string,
  to: string | { readonly name: string; readonly type: EntityType },
  documentIds: readonly string[] | null = null,
): Proposal {
  const target: SplitTarget = typeof to === 'string' ? { entityId: sampleEntityId(to) } : to;
  const ruling = { kind: 'SPLIT', entityId: sampleEntityId(name), text, documentIds, to: target } as const;
  return { ruling, ...act() };
}

let seconds = 0;

/** Each proposal is a second younger than the one before, so that none is the same as one that was undone. */
function act() {
  seconds += 1;
  const at = new Date(Date.UTC(2025, 4, 1) + seconds * 1000).toISOString();
  return { by: 'Ada', at, why: 'the same thing' };
}
