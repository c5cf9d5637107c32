import type {
  Stance,
  Attribution as StoredAttribution,
  Citation as StoredCitation,
  Claim as StoredClaim,
} from '../model/claim.js';
import type {
  Document as StoredDocument,
  Note as StoredNote,
  Origin as StoredOrigin,
  Sentence as StoredSentence,
} from '../model/document.js';
import type { Edge, Totals } from '../model/edge.js';
import type { Entity as StoredEntity } from '../model/entity.js';
import { builder } from './builder.js';
import type { PageInfo as PageInfoShape } from './paging.js';

/** An edge of the graph as seen from one of its ends. */
export interface Relation {
  readonly edge: Edge;
  readonly direction: 'OUT' | 'IN';
  readonly farId: string;
}

/** Totals with what the origins behind them are looked up by. */
export interface CorroborationShape {
  readonly totals: Totals;
  readonly claimId: string;
  readonly stances: readonly Stance[];
}

/** A stretch of a document's text. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

// The names of the object types, with the data behind each. They stand apart from the fields, because the types
// name one another in circles and the files that give them fields must load in any order.
export const Node = builder.interfaceRef<{ readonly id: string }>('Node');
export const Entity = builder.objectRef<StoredEntity>('Entity');
export const Claim = builder.objectRef<StoredClaim>('Claim');
export const ClaimStance = builder.objectRef<Edge>('ClaimStance');
export const Citation = builder.objectRef<StoredCitation>('Citation');
export const Attribution = builder.objectRef<StoredAttribution>('Attribution');
export const Document = builder.objectRef<StoredDocument>('Document');
export const Note = builder.objectRef<StoredNote>('Note');
export const Origin = builder.objectRef<StoredOrigin>('Origin');
export const Sentence = builder.objectRef<StoredSentence>('Sentence');
export const Corroboration = builder.objectRef<CorroborationShape>('Corroboration');
export const Span = builder.objectRef<TextSpan>('Span');
export const PageInfo = builder.objectRef<PageInfoShape>('PageInfo');
