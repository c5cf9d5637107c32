import { type Citation, citationId, claimId, type Stance } from '../../src/model/claim.js';
import { documentId, type Origin, type SourceDocument, sentenceId } from '../../src/model/document.js';
import { type EntityUse, entityId } from '../../src/model/entity.js';
import type { Extraction } from '../../src/model/extraction.js';

/** An entity use with an id made from its name. */
export function place(name: string, ...aliases: string[]): EntityUse {
  const reasoned = aliases.map((text) => ({ text, reason: 'a test says so' }));
  return { entityId: entityId('name', name.toLowerCase()), name, type: 'PLACE', aliases: reasoned };
}

export const norland = place('Norland', 'the North', 'Ñorland');
export const sudland = place('Sudland');
export const westland = place('Westland');
export const quist: EntityUse = {
  entityId: entityId('person', 'ada quist'),
  name: 'Ada Quist',
  type: 'PERSON',
  aliases: [],
};

/** A sentence that begins with its subject, ends with its object and says one thing. */
export interface Statement {
  readonly sentence: string;
  readonly subject: EntityUse;
  readonly predicate: string;
  readonly object: EntityUse;
  readonly relation?: string;
  readonly stance?: Stance;
  readonly saidBy?: { readonly entity: EntityUse | null; readonly name: string; readonly cue: string };
}

/** What an extractor would give for a document of these statements. */
export function extractionOf(
  source: Omit<SourceDocument, 'text'>,
  origin: Origin,
  statements: readonly Statement[],
): Extraction {
  const text = statements.map(({ sentence }) => sentence).join('\n');
  const id = documentId({ ...source, text });
  const sentences = statements.map(({ sentence }, index) => {
    const start = text.indexOf(sentence);
    const span = { start, end: start + sentence.length };
    return { id: sentenceId(id, span), documentId: id, index, ...span };
  });
  const citations = statements.map((statement, index) => citationOf(id, text, sentences[index], statement));
  const uses = statements.flatMap(({ subject, object, saidBy }) => [
    subject,
    object,
    saidBy?.entity ?? subject,
  ]);
  const claims = statements.map(({ subject, predicate, object }) => ({
    id: claimId(subject.entityId, predicate, object.entityId),
    subjectId: subject.entityId,
    predicate,
    objectId: object.entityId,
  }));
  const { title = null, url = null, publisher = null, author = null, publishedAt = null } = source;
  return {
    document: { id, text, title, url, publisher, author, publishedAt, origin, notes: [] },
    sentences,
    entities: [...new Map(uses.map((use) => [use.entityId, use])).values()],
    claims: [...new Map(claims.map((claim) => [claim.id, claim])).values()],
    citations,
  };
}

function citationOf(
  documentId: string,
  text: string,
  sentence: Extraction['sentences'][number] | undefined,
  { subject, predicate, object, relation, stance = 'AFFIRMED', saidBy }: Statement,
): Citation {
  if (!sentence) throw new Error('expected a sentence for each statement');
  const find = (words: string) => {
    const start = text.indexOf(words, sentence.start);
    if (start < 0 || start + words.length > sentence.end)
      throw new Error(`"${words}" is not in the sentence`);
    return { start, end: start + words.length };
  };
  const claim = claimId(subject.entityId, predicate, object.entityId);
  const partial = {
    claimId: claim,
    documentId,
    sentenceId: sentence.id,
    start: sentence.start,
    end: sentence.end,
    quote: text.slice(sentence.start, sentence.end),
    subject: find(subject.name),
    relation: relation ? find(relation) : null,
    object: find(object.name),
    stance,
    attribution: saidBy
      ? {
          ...find(saidBy.name),
          name: saidBy.name,
          entityId: saidBy.entity?.entityId ?? null,
          cue: saidBy.cue,
        }
      : null,
    when: null,
    where: null,
    confidence: 0.9,
    rule: 'clause',
  };
  return { id: citationId(partial), ...partial };
}

/** The origin of a document that credits a wire agency. */
export function wire(name: string): Origin {
  return { key: `wire:${name.toLowerCase()}`, name, kind: 'WIRE', reason: `credits "${name}"` };
}

/** The origin of a publisher's own report. */
export function own(name: string): Origin {
  return { key: `own:${name.toLowerCase()}`, name, kind: 'OWN', reason: `published by ${name}` };
}
