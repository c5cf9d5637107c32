import { hash } from 'node:crypto';

/** What an id names; it is the id's prefix, so an id alone says where to look it up. */
export const idKinds = ['doc', 'sen', 'ent', 'clm', 'cit', 'edg', 'dec'] as const;
export type IdKind = (typeof idKinds)[number];

/**
 * An id made of content: `kind_` and 96 bits of SHA-256 in hex, plain ASCII. A missing part differs from an empty
 * one, and no two different lists of parts give the same input to the hash.
 */
export function contentId(kind: IdKind, ...parts: readonly (string | number | null | undefined)[]): string {
  const content = JSON.stringify(parts.map((part) => part ?? null));
  return `${kind}_${hash('sha256', content, 'hex').slice(0, 24)}`;
}

/** The kind of a well-formed id, or null for anything else. */
export function idKind(id: string): IdKind | null {
  const match = /^([a-z]{3})_[0-9a-f]{24}$/.exec(id);
  return idKinds.find((kind) => kind === match?.[1]) ?? null;
}
