import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Phrase } from '../../../src/extract/propose/proposition.js';
import { type EntityResolver, entityResolver } from '../../../src/extract/resolve/resolve-entities.js';
import { markedDocument } from './marked-names.js';
import { parsedTrees } from './parsed-text.js';

const text =
  'Norway and the US signed a treaty. President Helen Moss praised the deal. She said U.S. firms would build ships. ' +
  'The Tarn River Board (TRB) sent ten new ships to Oslo. Critics of Moss opposed the treaty, the TRB said.';
const trees = parsedTrees(text);
const everyPhrase = trees.flatMap((tree, sentence) =>
  tree.tokens.map((_, head): [number, Phrase] => [sentence, { head, tokens: [head] }]),
);

function ask(questions: readonly (readonly [number, Phrase])[]): EntityResolver {
  const resolver = entityResolver({ id: 'doc_1' }, trees, []);
  for (const [sentence, phrase] of questions) resolver.resolve(sentence, phrase);
  return resolver;
}

describe('entityResolver', () => {
  test('tells names, types and aliases with reasons', () => {
    const uses = ask(everyPhrase).uses();
    const named = uses.filter(({ type }) => type !== 'CONCEPT');
    expect(
      named
        .map(({ name, type, aliases }) => ({ name, type, aliases }))
        .sort((a, b) => (a.name < b.name ? -1 : 1)),
    ).toEqual([
      {
        name: 'Helen Moss',
        type: 'PERSON',
        aliases: [
          { text: 'Moss', reason: 'part of the name "Helen Moss", which fits nobody else in the document' },
        ],
      },
      { name: 'Norway', type: 'PLACE', aliases: [] },
      { name: 'Oslo', type: 'PLACE', aliases: [] },
      {
        name: 'Tarn River Board',
        type: 'ORGANIZATION',
        aliases: [{ text: 'TRB', reason: 'acronym in brackets beside "Tarn River Board"' }],
      },
      {
        name: 'United States',
        type: 'PLACE',
        aliases: [
          { text: 'U.S.', reason: 'acronym of "United States"' },
          { text: 'US', reason: 'acronym of "United States"' },
        ],
      },
    ]);
  });

  test('answers the same in any order of questions', () => {
    const expected = ask(everyPhrase).uses();
    fc.assert(
      fc.property(fc.shuffledSubarray([...everyPhrase], { minLength: everyPhrase.length }), (questions) => {
        expect(ask(questions).uses()).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  test('marks mentions inside their sentence', () => {
    const resolver = ask([]);
    for (const [sentence, phrase] of everyPhrase) {
      const span = resolver.resolve(sentence, phrase)?.span;
      const within = trees[sentence]?.sentence;
      if (!span || !within) continue;
      expect(span.start).toBeGreaterThanOrEqual(within.start);
      expect(span.end).toBeLessThanOrEqual(within.end);
      expect(span.end).toBeGreaterThan(span.start);
    }
  });

  test('uses hold only what was asked for', () => {
    expect(ask([]).uses()).toEqual([]);
    expect(
      ask(everyPhrase.slice(0, 1))
        .uses()
        .map(({ name }) => name),
    ).toEqual(['Norway']);
  });

  test('refuses a sentence that is not there', () => {
    expect(() => ask([]).resolve(99, { head: 0, tokens: [0] })).toThrow(
      'expected a sentence below 5, got 99',
    );
  });
});

describe('across documents', () => {
  function idOf(documentId: string, sentence: string, head = 0): string | undefined {
    const marked = markedDocument(sentence);
    return entityResolver({ id: documentId }, marked.trees, []).resolve(0, { head, tokens: [head] })
      ?.entityId;
  }

  test.each([
    ['[PER Kim Jong Un] left .', '[PER Kim Jong-un] left .'],
    ['[LOC US] troops left .', '[ORG U.S.] troops left .'],
    ['[ORG KCNA] said so .', '[ORG Korean Central News Agency] said so .'],
    ['[PER Trump] left .', '[PER Donald Trump] left .'],
    ['[ORG Tarn Inc.] paid .', '[ORG Tarn] paid .'],
  ])('%s and %s name one entity', (left, right) => {
    expect(idOf('doc_1', left)).toBe(idOf('doc_2', right));
  });

  test('a lone surname is a person of its own document', () => {
    expect(idOf('doc_1', '[PER Smith] left .')).not.toBe(idOf('doc_2', '[PER Smith] left .'));
    expect(idOf('doc_1', '[PER Ada Smith] left .')).toBe(idOf('doc_2', '[PER Ada Smith] left .'));
  });

  test('a person and a thing of the same name are two', () => {
    expect(idOf('doc_1', 'Mr. [PER Jordan] left .', 1)).not.toBe(idOf('doc_1', '[LOC Jordan] paid .'));
  });
});
