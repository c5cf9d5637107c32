import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { loadExtractor } from '../../src/extract/extract.js';
import type { Extraction } from '../../src/model/extraction.js';

const extractor = loadExtractor();

/** What must hold of every extraction: quotes equal their slices, spans lie in their sentence, references resolve. */
function expectSound({ document, sentences, entities, claims, citations }: Extraction): void {
  const sentenceOf = new Map(sentences.map((sentence) => [sentence.id, sentence]));
  const entityIds = new Set(entities.map((entity) => entity.entityId));
  const claimIds = new Set(claims.map((claim) => claim.id));
  for (const citation of citations) {
    const sentence = sentenceOf.get(citation.sentenceId);
    expect(sentence).toBeDefined();
    expect(document.text.slice(citation.start, citation.end)).toBe(citation.quote);
    expect(claimIds).toContain(citation.claimId);
    for (const span of [
      citation.subject,
      citation.object,
      citation.relation,
      citation.attribution,
      citation,
    ]) {
      if (!span || !sentence) continue;
      expect(span.start).toBeLessThan(span.end);
      expect(span.start).toBeGreaterThanOrEqual(sentence.start);
      expect(span.end).toBeLessThanOrEqual(sentence.end);
    }
  }
  for (const { subjectId, objectId } of claims) {
    expect(entityIds).toContain(subjectId);
    expect(entityIds).toContain(objectId);
    expect(subjectId).not.toBe(objectId);
  }
}

describe('what a document leaves unnamed', () => {
  test('is nobody of another document', () => {
    const idsOf = (text: string) =>
      new Map(extractor.extract({ text }).entities.map(({ name, entityId }) => [name, entityId]));
    const [one, other] = [idsOf('The court blocked the road.'), idsOf('The court praised the road.')];
    expect(one.get('court')).toMatch(/^ent_/);
    expect(one.get('court')).not.toBe(other.get('court'));
    expect(one.get('road')).toBe(other.get('road'));
  });
});

describe('any text', () => {
  test('takes words that are also names of what every object has for words', () => {
    const text =
      'valueOf constructor met __proto__ toString, said hasOwnProperty. constructor: isPrototypeOf lost.';
    expectSound(extractor.extract({ text }));
    expect(extractor.extract({ text: `constructor: ${text}` }).document.title).toBeNull();
  });

  test('gives sound citations, and the same ones again', () => {
    const word = fc.constantFrom(
      'Kim',
      'said',
      'that',
      'Russia',
      'may',
      'not',
      'send',
      'troops',
      'to',
      'the',
      'North',
      ',',
      '.',
      '“',
      '”',
      "'s",
      'and',
      'which',
      'war',
      'of',
      'Friday',
      'he',
      'it',
      '?',
      'called',
      'US',
      '-',
      'led',
      'by',
      '\n\n',
      'Korea',
      'is',
      'a',
      'U.S.',
      '(',
      ')',
      'if',
      'reported',
      'constructor',
      'valueOf',
    );
    const prose = fc.array(word, { maxLength: 60 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.oneof(prose, fc.string({ unit: 'grapheme', maxLength: 200 })), (text) => {
        const extraction = extractor.extract({ text });
        expectSound(extraction);
        expect(extractor.extract({ text })).toEqual(extraction);
      }),
      { numRuns: 150 },
    );
  });
});

describe('one document', () => {
  test('cites a claim with its words, its speaker and its date', () => {
    const text = 'Norway sent boats to Malta on Friday, Anna Berg said.';
    const { claims, citations, entities } = extractor.extract({ text, publishedAt: '2024-12-29' });
    const claim = claims.find(({ predicate }) => predicate === 'send');
    const citation = citations.find(({ claimId }) => claimId === claim?.id);
    const name = (id: string | undefined) => entities.find(({ entityId }) => entityId === id)?.name;
    expect([name(claim?.subjectId), name(claim?.objectId)]).toEqual(['Norway', 'boats']);
    expect(citation).toMatchObject({
      quote: text,
      stance: 'AFFIRMED',
      when: '2024-12-27',
      rule: 'verb-object',
    });
    expect(citation?.attribution).toMatchObject({ name: 'Anna Berg', cue: 'said' });
    expect(name(citation?.attribution?.entityId ?? undefined)).toBe('Anna Berg');
  });

  test('keeps both sides of a dispute in one claim', () => {
    const text = 'Iran attacked the ship. Iran did not attack the ship, officials said.';
    const { claims, citations } = extractor.extract({ text });
    const claim = claims.find(({ predicate }) => predicate === 'attack');
    const stances = citations.filter(({ claimId }) => claimId === claim?.id).map(({ stance }) => stance);
    expect(stances.sort()).toEqual(['AFFIRMED', 'NEGATED']);
  });

  test('takes the tokens of a tokenised line as they are', () => {
    const { trees } = extractor.analyse({ text: "do n't anti-U.S . Kim" }, { tokenized: true });
    expect(trees.flatMap(({ tokens }) => tokens.map(({ text }) => text))).toEqual([
      'do',
      "n't",
      'anti-U.S',
      '.',
      'Kim',
    ]);
  });

  test('gives nothing for an empty text', () => {
    expect(extractor.extract({ text: '' })).toMatchObject({ sentences: [], claims: [], citations: [] });
  });
});
