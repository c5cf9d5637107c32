import type { Alias, EntityType, EntityUse } from '../../model/entity.js';
import { mostCommon } from './groups/most-common.js';
import type { DocumentNames } from './groups/name-entities.js';
import type { Referent } from './phrases/phrase-rule.js';

interface Entry {
  readonly type: EntityType;
  readonly names: string[];
  readonly aliases: Map<string, string>;
}

/** Collects what a document says of the entities it was asked for. */
export class UseRecord {
  private readonly entries = new Map<string, Entry>();

  constructor(private readonly names: DocumentNames) {}

  add({ entityId, name, type, alias }: Referent): void {
    const entry = this.entries.get(entityId) ?? this.open(entityId, type);
    if (type === 'CONCEPT' || entry.names.length === 0) entry.names.push(name);
    if (alias) entry.aliases.set(alias.text, alias.reason);
  }

  /** Sorted by id, aliases by text, so that the order of the questions leaves no trace. */
  uses(): readonly EntityUse[] {
    return [...this.entries]
      .map(([entityId, { type, names, aliases }]) => {
        const name = mostCommon(names);
        const spellings = names.map((text) => [text, `spelling of "${name}"`] as const);
        return { entityId, name, type, aliases: listOf(new Map([...spellings, ...aliases]), name) };
      })
      .sort((a, b) => (a.entityId < b.entityId ? -1 : 1));
  }

  private open(entityId: string, type: EntityType): Entry {
    const entry: Entry = { type, names: [], aliases: new Map() };
    for (const entity of this.names.entities) {
      if (entity.entityId !== entityId) continue;
      entry.names.push(entity.name);
      for (const { text, reason } of entity.aliases) entry.aliases.set(text, reason);
    }
    this.entries.set(entityId, entry);
    return entry;
  }
}

function listOf(aliases: ReadonlyMap<string, string>, name: string): readonly Alias[] {
  return [...aliases]
    .filter(([text]) => text !== name)
    .map(([text, reason]) => ({ text, reason }))
    .sort((a, b) => (a.text < b.text ? -1 : 1));
}
