import { contentId } from './id.js';

export const entityTypes = ['PERSON', 'ORGANIZATION', 'PLACE', 'CONCEPT'] as const;
/** CONCEPT is a noun phrase that names nothing ("sanctions"). */
export type EntityType = (typeof entityTypes)[number];

/** A word or phrase that a document uses for an entity, and why it was taken so. */
export interface Alias {
  readonly text: string;
  /** In words: `surname of "Kim Jong Un"`, `country name (CLDR)`, `acronym in brackets`. */
  readonly reason: string;
}

/** What one document says of an entity. The store derives the entity from all of them, in no order. */
export interface EntityUse {
  readonly entityId: string;
  readonly name: string;
  readonly type: EntityType;
  readonly aliases: readonly Alias[];
}

/** One node of the graph: name and type are those that most documents use, ties broken by code point order. */
export interface Entity {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  readonly aliases: readonly string[];
}

/**
 * The namespaces of names. People never merge with things, nor names with common nouns; organisations and places
 * share one, because the same name ("Russia") is read as either.
 */
export const nameSpaces = ['person', 'name', 'concept'] as const;
export type NameSpace = (typeof nameSpaces)[number];

/** `key` is the canonical, case-folded name: `kim jong un`, `united states`, `sanctions`. */
export function entityId(space: NameSpace, key: string): string {
  return contentId('ent', space, key);
}
