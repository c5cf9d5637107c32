import type { EntityType } from './entity.js';
import { contentId } from './id.js';

/** These entities are one: all mentions of `entityIds` mean `into`, which keeps its id, name and type. */
export interface Merge {
  readonly kind: 'MERGE';
  /** Those that go, without `into`. */
  readonly entityIds: readonly string[];
  readonly into: string;
}

/** Mentions that read exactly `text` do not mean the entity but another one. */
export interface Split {
  readonly kind: 'SPLIT';
  readonly entityId: string;
  readonly text: string;
  /** Only mentions in these documents; null for all documents, those to come included. */
  readonly documentIds: readonly string[] | null;
  readonly to: SplitTarget;
}

/** An entity of the graph, or one that the decision makes: it keeps apart from every entity that is read off a text. */
export type SplitTarget =
  | { readonly entityId: string }
  | { readonly name: string; readonly type: EntityType };

/** What people may decide about entities. */
export type Ruling = Merge | Split;

/** Who did something, when (a full ISO 8601 timestamp with its zone) and why, in words. */
export interface Act {
  readonly by: string;
  readonly at: string;
  readonly why: string;
}

/** A ruling that is to be recorded. */
export interface Proposal extends Act {
  readonly ruling: Ruling;
}

/** A ruling on record, in force unless it was undone. */
export interface Decision extends Proposal {
  readonly id: string;
  readonly undone: Act | null;
}

/** The id of a decision is a hash of who, when, why and what; lists of ids in a ruling are sorted and without doubles. */
export function decisionId({ ruling, by, at, why }: Proposal): string {
  const act = [by, at, why];
  if (ruling.kind === 'MERGE') return contentId('dec', 'MERGE', ...act, ruling.into, ...ruling.entityIds);
  const { entityId, text, documentIds } = ruling;
  const all = documentIds === null ? 'all documents' : 'documents';
  return contentId(
    'dec',
    'SPLIT',
    ...act,
    entityId,
    text,
    splitTargetId(ruling.to),
    all,
    ...(documentIds ?? []),
  );
}

/** One that a split makes has an id of its own kind, so that a namesake found in a text is another entity. */
export function splitTargetId(to: SplitTarget): string {
  return 'entityId' in to ? to.entityId : contentId('ent', 'decided', to.type, to.name);
}
