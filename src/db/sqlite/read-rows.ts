import { type Attribution, type Citation, type Claim, stances } from '../../model/claim.js';
import {
  type Document,
  type Note,
  noteKinds,
  originKinds,
  type Sentence,
  type Span,
} from '../../model/document.js';
import { type Edge, edgeRank, type Totals } from '../../model/edge.js';
import { type Entity, type EntityUse, entityTypes } from '../../model/entity.js';
import { number, numberOrNull, oneOf, type Row, rows, text, textOrNull, texts } from './row.js';

export function documentOf(row: Row): Document {
  return {
    id: text(row, 'id'),
    text: text(row, 'text'),
    title: textOrNull(row, 'title'),
    url: textOrNull(row, 'url'),
    publisher: textOrNull(row, 'publisher'),
    author: textOrNull(row, 'author'),
    publishedAt: textOrNull(row, 'published_at'),
    origin: originOf(row),
    notes: rows(row, 'notes').map(noteOf),
  };
}

function noteOf(row: Row): Note {
  const [start, end] = [number(row, 'start'), number(row, 'end')];
  return { start, end, kind: oneOf(noteKinds, row, 'kind'), value: text(row, 'value') };
}

export function originOf(row: Row): Document['origin'] {
  return {
    key: text(row, 'origin_key'),
    name: text(row, 'origin_name'),
    kind: oneOf(originKinds, row, 'origin_kind'),
    reason: text(row, 'origin_reason'),
  };
}

export function sentenceOf(row: Row): Sentence {
  return {
    id: text(row, 'id'),
    documentId: text(row, 'documentId'),
    index: number(row, 'index'),
    start: number(row, 'start'),
    end: number(row, 'end'),
  };
}

export function entityOf(row: Row): Entity {
  return {
    id: text(row, 'id'),
    name: text(row, 'name'),
    type: oneOf(entityTypes, row, 'type'),
    aliases: texts(row, 'aliases'),
  };
}

/** What one document says of an entity; its aliases come as JSON. */
export function useOf(row: Row): EntityUse & { readonly documentId: string } {
  return {
    documentId: text(row, 'documentId'),
    entityId: text(row, 'entityId'),
    name: text(row, 'name'),
    type: oneOf(entityTypes, row, 'type'),
    aliases: rows(row, 'aliases').map((alias) => ({
      text: text(alias, 'text'),
      reason: text(alias, 'reason'),
    })),
  };
}

export function claimOf(row: Row): Claim {
  return {
    id: text(row, 'id'),
    subjectId: text(row, 'subjectId'),
    predicate: text(row, 'predicate'),
    objectId: text(row, 'objectId'),
  };
}

export function edgeOf(row: Row): Edge {
  const [claimId, stance, totals] = [text(row, 'claimId'), oneOf(stances, row, 'stance'), totalsOf(row)];
  return {
    id: text(row, 'id'),
    claimId,
    stance,
    subjectId: text(row, 'subjectId'),
    predicate: text(row, 'predicate'),
    objectId: text(row, 'objectId'),
    ...totals,
    rank: edgeRank(claimId, stance, totals),
  };
}

/** What `edges.rank` must be, for an edge with the `stances` of its claim: none where it is the claim's only one. */
export function ownRankOf(row: Row): string | null {
  const stance = oneOf(stances, row, 'stance');
  return text(row, 'stances') === stance ? null : edgeRank(text(row, 'claimId'), stance, totalsOf(row));
}

export function totalsOf(row: Row): Totals {
  return {
    citations: number(row, 'citations'),
    documents: number(row, 'documents'),
    publishers: number(row, 'publishers'),
    origins: number(row, 'origins'),
    firstPublished: textOrNull(row, 'first_published'),
    lastPublished: textOrNull(row, 'last_published'),
  };
}

export function citationOf(row: Row): Citation {
  return {
    id: text(row, 'id'),
    claimId: text(row, 'claimId'),
    documentId: text(row, 'documentId'),
    sentenceId: text(row, 'sentenceId'),
    start: number(row, 'start'),
    end: number(row, 'end'),
    quote: text(row, 'quote'),
    subject: { start: number(row, 'subject_start'), end: number(row, 'subject_end') },
    relation: relationOf(row),
    object: { start: number(row, 'object_start'), end: number(row, 'object_end') },
    stance: oneOf(stances, row, 'stance'),
    attribution: attributionOf(row),
    when: textOrNull(row, 'when'),
    where: textOrNull(row, 'where'),
    confidence: number(row, 'confidence'),
    rule: text(row, 'rule'),
  };
}

function relationOf(row: Row): Span | null {
  const start = numberOrNull(row, 'relation_start');
  return start === null ? null : { start, end: number(row, 'relation_end') };
}

function attributionOf(row: Row): Attribution | null {
  const name = textOrNull(row, 'speaker_name');
  if (name === null) return null;
  return {
    name,
    entityId: textOrNull(row, 'speakerId'),
    cue: text(row, 'speaker_cue'),
    start: number(row, 'speaker_start'),
    end: number(row, 'speaker_end'),
  };
}
