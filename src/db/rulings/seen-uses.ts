import type { Alias, EntityUse } from '../../model/entity.js';
import type { SeenUse } from '../derive-entity.js';
import type { MovedText } from './reading.js';

/** A use after decisions, with the reasons of its aliases. */
export interface ReasonedUse extends SeenUse {
  readonly aliases: readonly Alias[];
}

/** What is left of what a document says of an entity when splits moved some of its texts away; null for nothing. */
export function useLeft(use: EntityUse, moved: readonly MovedText[]): ReasonedUse | null {
  const gone = new Set(moved.map(({ text }) => text));
  const name = gone.has(use.name) ? null : use.name;
  const aliases = use.aliases.filter(({ text }) => !gone.has(text));
  return name === null && aliases.length === 0 ? null : { ...use, name, aliases };
}

/** A text that was split off, as a use of the entity that it means now: another word for it, no name of its own. */
export function useMoved({ entityId, text }: MovedText, type: EntityUse['type']): ReasonedUse {
  return { entityId, name: null, type, aliases: [{ text, reason: 'decided' }] };
}
