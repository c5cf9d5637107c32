import { type Citation, citationId, claimId, type Stance } from '../../../src/model/claim.js';
import { type Document, documentId, sentenceId } from '../../../src/model/document.js';
import { entityId } from '../../../src/model/entity.js';
import type { Extraction } from '../../../src/model/extraction.js';

/** How large a graph to draw. */
export interface GraphSize {
  readonly documents: number;
  readonly claimsPerDocument: number;
  readonly entities: number;
}

const predicates = ['support', 'meet', 'accuse', 'visit', 'be ally of', 'sell', 'warn', 'invest in'];

/**
 * Documents as an extractor would give them, drawn by a fixed dice: few entities stand in very many claims, most in a
 * few, one citation in ten is a denial, one in ten a possibility.
 */
export function* randomGraph({ documents, claimsPerDocument, entities }: GraphSize): Iterable<Extraction> {
  const dice = mulberry(1);
  // Squared twice: the first entity stands in about one claim of ten.
  const draw = () => Math.floor(dice() ** 4 * entities);
  for (let number = 0; number < documents; number += 1) {
    const facts = Array.from({ length: claimsPerDocument }, () => {
      const predicate = predicates[Math.floor(dice() * predicates.length)] ?? 'support';
      const roll = dice();
      const stance: Stance = roll < 0.8 ? 'AFFIRMED' : roll < 0.9 ? 'NEGATED' : 'POSSIBLE';
      return { subject: nameOf(draw()), predicate, object: nameOf(draw()), stance };
    });
    yield extractionOf(number, facts);
  }
}

interface Fact {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  readonly stance: Stance;
}

function extractionOf(number: number, facts: readonly Fact[]): Extraction {
  const quotes = facts.map(
    ({ subject, predicate, object }) => `${subject} would ${predicate} ${object}, it was said.`,
  );
  const publisher = `Paper ${number % 40}`;
  const day = String(1 + (number % 28)).padStart(2, '0');
  const source = {
    text: quotes.join(' '),
    title: `Report ${number}`,
    publisher,
    publishedAt: `2024-11-${day}`,
  };
  const id = documentId(source);
  const origin = { key: publisher.toLowerCase(), name: publisher, kind: 'OWN', reason: 'its own' } as const;
  const document: Document = {
    ...source,
    id,
    url: `https://example.org/${number}`,
    author: null,
    origin,
    notes: [],
  };
  let start = 0;
  const sentences = quotes.map((quote, index) => {
    const span = { start, end: start + quote.length };
    start = span.end + 1;
    return { id: sentenceId(id, span), documentId: id, index, ...span };
  });
  const citations = facts.flatMap((fact, i): readonly Citation[] => {
    const [sentence, quote] = [sentences[i], quotes[i]];
    if (!sentence || quote === undefined) return [];
    const at = (word: string, from = 0) => {
      const offset = sentence.start + quote.indexOf(word, from);
      return { start: offset, end: offset + word.length };
    };
    const place = {
      claimId: claimId(entityOf(fact.subject), fact.predicate, entityOf(fact.object)),
      sentenceId: sentence.id,
      subject: at(fact.subject),
      object: at(fact.object, fact.subject.length),
      stance: fact.stance,
    };
    const { start, end } = sentence;
    const rest = { attribution: null, when: null, where: null, confidence: 0.9, rule: 'verb-object' };
    const relation = at(fact.predicate, fact.subject.length);
    return [{ ...place, ...rest, id: citationId(place), documentId: id, start, end, quote, relation }];
  });
  const claims = new Map(
    facts.map(({ subject, predicate, object }) => {
      const [subjectId, objectId] = [entityOf(subject), entityOf(object)];
      const claim = { id: claimId(subjectId, predicate, objectId), subjectId, predicate, objectId };
      return [claim.id, claim];
    }),
  );
  const names = new Set(facts.flatMap(({ subject, object }) => [subject, object]));
  const entities = [...names].map((name) => ({
    entityId: entityOf(name),
    name,
    type: 'ORGANIZATION' as const,
    aliases: [],
  }));
  return { document, sentences, entities, claims: [...claims.values()], citations };
}

function nameOf(number: number): string {
  return `Company ${number}`;
}

/** The entity of this place in the order of how often they are drawn: 0 is the hub. */
export function benchEntity(number: number): string {
  return entityOf(nameOf(number));
}

function entityOf(name: string): string {
  return entityId('name', name.toLowerCase());
}

/** A small random generator with a seed (mulberry32): 0 to 1, the same numbers each time. */
function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
