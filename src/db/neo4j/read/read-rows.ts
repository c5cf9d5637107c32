import { type Attribution, type Citation, type Claim, type Stance, stances } from '../../../model/claim.js';
import {
  type Document,
  type Note,
  noteKinds,
  type Origin,
  originKinds,
  type Sentence,
  type Span,
} from '../../../model/document.js';
import type { Edge, Totals } from '../../../model/edge.js';
import { type Entity, entityTypes } from '../../../model/entity.js';
import { isAbsent, isRow, number, numbers, oneOf, type Row, text, textOrNull, texts } from '../row.js';
import { stanceKeys } from '../stance-keys.js';

export function documentOf(row: Row): Document {
  return {
    id: text(row, 'id'),
    text: text(row, 'text'),
    title: textOrNull(row, 'title'),
    url: textOrNull(row, 'url'),
    publisher: textOrNull(row, 'publisher'),
    author: textOrNull(row, 'author'),
    publishedAt: textOrNull(row, 'publishedAt'),
    origin: originOf(row),
    notes: notesOf(row),
  };
}

/** Notes are a list of maps, which no property can hold: they come as JSON. */
function notesOf(row: Row): readonly Note[] {
  const notes: unknown = JSON.parse(text(row, 'notes'));
  if (!Array.isArray(notes) || !notes.every(isRow)) throw new Error('expected a list in the property notes');
  return notes.map((note) => ({
    start: number(note, 'start'),
    end: number(note, 'end'),
    kind: oneOf(noteKinds, note, 'kind'),
    value: text(note, 'value'),
  }));
}

export function originOf(row: Row): Origin {
  return {
    key: text(row, 'originKey'),
    name: text(row, 'originName'),
    kind: oneOf(originKinds, row, 'originKind'),
    reason: text(row, 'originReason'),
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

export function claimOf(row: Row): Claim {
  return {
    id: text(row, 'id'),
    subjectId: text(row, 'subjectId'),
    predicate: text(row, 'predicate'),
    objectId: text(row, 'objectId'),
  };
}

/** The edge of this stance that a claim's node holds. */
export function edgeOf(claim: Row, stance: Stance): Edge {
  const key = stanceKeys[stance];
  const [citations = 0, documents = 0, publishers = 0, origins = 0] = numbers(claim, `${key}Totals`);
  const [firstPublished = null, lastPublished = null] = texts(claim, `${key}Dates`);
  const totals: Totals = { citations, documents, publishers, origins, firstPublished, lastPublished };
  const { id: claimId, ...ends } = claimOf(claim);
  const [id, rank] = [text(claim, `${key}Edge`), text(claim, `${key}Rank`)];
  return { id, claimId, stance, ...ends, ...totals, rank };
}

/** The edges that a claim's node holds, one for each stance it is cited with. */
export function edgesOf(claim: Row): readonly Edge[] {
  const held = stances.filter((stance) => !isAbsent(claim[`${stanceKeys[stance]}Edge`]));
  return held.map((stance) => edgeOf(claim, stance));
}

export function totalsOf(row: Row): Totals {
  return {
    citations: number(row, 'citations'),
    documents: number(row, 'documents'),
    publishers: number(row, 'publishers'),
    origins: number(row, 'origins'),
    firstPublished: textOrNull(row, 'firstPublished'),
    lastPublished: textOrNull(row, 'lastPublished'),
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
    subject: spanOf(row, 'subject'),
    relation: isAbsent(row['relation']) ? null : spanOf(row, 'relation'),
    object: spanOf(row, 'object'),
    stance: oneOf(stances, row, 'stance'),
    attribution: attributionOf(row),
    when: textOrNull(row, 'when'),
    where: textOrNull(row, 'where'),
    confidence: number(row, 'confidence'),
    rule: text(row, 'rule'),
  };
}

function attributionOf(row: Row): Attribution | null {
  const name = textOrNull(row, 'saidBy');
  if (name === null) return null;
  const entityId = textOrNull(row, 'speakerId');
  return { name, entityId, cue: text(row, 'cue'), ...spanOf(row, 'speaker') };
}

/** A span is a list of two numbers. */
function spanOf(row: Row, column: string): Span {
  const [start = Number.NaN, end = Number.NaN] = numbers(row, column);
  return { start, end };
}
