import { type Alias, type EntityType, entityId } from '../../../model/entity.js';
import type { NameMention } from '../mentions/find-names.js';
import type { Gender, KnownName } from '../names/known-names.js';
import { nameKey } from '../names/name-key.js';
import type { Description } from './description.js';
import { bestSpelling } from './most-common.js';
import type { NameGroup } from './name-group.js';

/** A named thing of a document with all names that the document gives it. */
export interface NamedEntity {
  readonly entityId: string;
  readonly name: string;
  readonly type: EntityType;
  readonly known: KnownName | null;
  readonly gender: Gender | null;
  readonly mentions: readonly NameMention[];
  readonly descriptions: readonly Description[];
  readonly kinds: readonly string[];
  readonly aliases: readonly Alias[];
}

/** A group that turned out to be another name of an entity. */
export interface JoinedGroup {
  readonly group: NameGroup;
  readonly reason: string;
}

/** Makes the entity of a group (null for a known name that the document never writes) and the groups joined to it. */
export function namedEntity(
  root: NameGroup | null,
  known: KnownName | null,
  joined: readonly JoinedGroup[],
  gender: Gender | null,
  documentId: string,
): NamedEntity {
  const groups = [...(root ? [root] : []), ...joined.map(({ group }) => group)];
  const type = known?.type ?? root?.type ?? 'CONCEPT';
  const name = known?.name ?? bestSpelling(root?.mentions.map(({ text }) => text) ?? []);
  const key = known ? nameKey(known.name) : (root?.key ?? '');
  return {
    entityId: idOf(type, key, known, documentId),
    name,
    type,
    known,
    gender,
    mentions: groups.flatMap(({ mentions }) => mentions),
    descriptions: groups.flatMap(({ descriptions }) => descriptions),
    kinds: groups.flatMap(({ kinds }) => kinds),
    aliases: aliasesOf(name, root, joined),
  };
}

function idOf(type: EntityType, key: string, known: KnownName | null, documentId: string): string {
  if (type === 'CONCEPT') return entityId('concept', key);
  if (type !== 'PERSON') return entityId('name', key);
  // A lone surname means somebody of this document: two documents' "Smith" need not be the same person.
  return entityId('person', known || key.includes(' ') ? key : `${key} ${documentId}`);
}

function aliasesOf(name: string, root: NameGroup | null, joined: readonly JoinedGroup[]): readonly Alias[] {
  const aliases = new Map<string, string>();
  const add = (text: string, reason: string) => {
    if (text !== name && !aliases.has(text)) aliases.set(text, reason);
  };
  for (const { text } of root?.mentions ?? []) add(text, root?.reasons.get(text) ?? `spelling of "${name}"`);
  for (const { group, reason } of joined) for (const { text } of group.mentions) add(text, reason);
  return [...aliases].map(([text, reason]) => ({ text, reason }));
}
