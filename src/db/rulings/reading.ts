import { type Attribution, type Citation, type Claim, claimId } from '../../model/claim.js';
import type { Document, Span } from '../../model/document.js';
import type { EntityUse } from '../../model/entity.js';
import type { Rulings } from './rulings.js';

/** What was extracted of a citation that decisions can change: its claim and its speaker, with their mentions. */
export interface Ends extends Claim {
  readonly subject: Span;
  readonly object: Span;
  readonly attribution: Pick<Attribution, 'entityId' | 'start' | 'end'> | null;
}

/** What a citation says after decisions: its claim, null where merging made its two ends one; and its speaker. */
export interface SeenCitation {
  readonly claim: Claim | null;
  readonly speakerId: string | null;
}

/** A text that a document uses for an extracted entity, and that splits made mean another one. */
export interface MovedText {
  readonly documentId: string;
  readonly entityId: string;
  readonly text: string;
  readonly means: string;
}

/**
 * One document in the light of the decisions in force. A mention is split off by exactly the text it reads; one that
 * reads no name of its entity ("he", "the agency") goes where the entity's name in this document goes.
 */
export class Reading {
  readonly #rulings: Rulings;
  readonly #document: Pick<Document, 'id' | 'text'>;
  readonly #uses: ReadonlyMap<string, EntityUse>;

  /** `uses` may leave out entities that no split concerns. */
  constructor(rulings: Rulings, document: Pick<Document, 'id' | 'text'>, uses: readonly EntityUse[]) {
    this.#rulings = rulings;
    this.#document = document;
    this.#uses = new Map(
      uses.filter((use) => rulings.splits(use.entityId)).map((use) => [use.entityId, use] as const),
    );
  }

  citation(ends: Ends): SeenCitation {
    const subjectId = this.#meaning(ends.subjectId, ends.subject);
    const objectId = this.#meaning(ends.objectId, ends.object);
    const { predicate, attribution } = ends;
    const speaker = attribution?.entityId ?? null;
    const becameOne = subjectId === objectId && ends.subjectId !== ends.objectId;
    const unchanged = subjectId === ends.subjectId && objectId === ends.objectId;
    const id = unchanged ? ends.id : claimId(subjectId, predicate, objectId);
    return {
      claim: becameOne ? null : { id, subjectId, predicate, objectId },
      speakerId: attribution && speaker !== null ? this.#meaning(speaker, attribution) : null,
    };
  }

  /** The texts of this document that splits moved: names, aliases, and what the mentions of its citations read. */
  moved(citations: readonly Ends[]): readonly MovedText[] {
    const { id: documentId } = this.#document;
    const rows = new Map<string, MovedText>();
    for (const [entityId, text] of [...this.#names(), ...this.#mentions(citations)]) {
      const { entityId: means, splits } = this.#rulings.meaning(entityId, documentId, text);
      if (splits.length === 0 || means === this.#rulings.shownAs(entityId)) continue;
      rows.set(`${entityId} ${text}`, { documentId, entityId, text, means });
    }
    return [...rows.values()];
  }

  /** The names and aliases that this document uses for these entities, where splits concern them. */
  texts(entityIds: ReadonlySet<string>): readonly string[] {
    return [...this.#names()].flatMap(([entityId, text]) => (entityIds.has(entityId) ? [text] : []));
  }

  /** Whether a split finds something to move here. */
  isMovedBy(decisionId: string, citations: readonly Ends[]): boolean {
    return [...this.#names(), ...this.#mentions(citations)].some(([entityId, text]) =>
      this.#rulings.meaning(entityId, this.#document.id, text).splits.includes(decisionId),
    );
  }

  #meaning(entityId: string, span: Span): string {
    const use = this.#uses.get(entityId);
    if (!use) return this.#rulings.shownAs(entityId);
    const text = this.#text(span);
    const meaning = this.#rulings.meaning(entityId, this.#document.id, text);
    const named = text === use.name || use.aliases.some((alias) => alias.text === text);
    if (named || meaning.splits.length > 0) return meaning.entityId;
    return this.#rulings.meaning(entityId, this.#document.id, use.name).entityId;
  }

  *#names(): Iterable<readonly [entityId: string, text: string]> {
    for (const { entityId, name, aliases } of this.#uses.values()) {
      for (const text of [name, ...aliases.map((alias) => alias.text)]) yield [entityId, text];
    }
  }

  *#mentions(citations: readonly Ends[]): Iterable<readonly [entityId: string, text: string]> {
    for (const { subjectId, subject, objectId, object, attribution } of citations) {
      if (this.#uses.has(subjectId)) yield [subjectId, this.#text(subject)];
      if (this.#uses.has(objectId)) yield [objectId, this.#text(object)];
      const speaker = attribution?.entityId ?? null;
      if (attribution && speaker !== null && this.#uses.has(speaker))
        yield [speaker, this.#text(attribution)];
    }
  }

  #text({ start, end }: Span): string {
    return this.#document.text.slice(start, end);
  }
}

/** The ends of each citation of a document, in the order of the citations. */
export function endsOf(citations: readonly Citation[], claims: readonly Claim[]): readonly Ends[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return citations.map((citation) => {
    const claim = byId.get(citation.claimId);
    if (!claim) throw new Error(`expected the claim ${citation.claimId} of ${citation.id}, got none`);
    const { subject, object, attribution } = citation;
    return { ...claim, subject, object, attribution };
  });
}
