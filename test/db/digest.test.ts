import { describe, expect, test } from '@jest/globals';
import { Digest, extractionDigest } from '../../src/db/digest.js';
import { graph } from './contract/sample-graph.js';

describe('Digest', () => {
  const [sentence] = graph.first.sentences;
  if (!sentence) throw new Error('expected a sample with a sentence');

  test.each(['sen_0', sentence.id])('refuses a row %s after a row with a later or the same id', (id) => {
    const digest = new Digest();
    digest.add('sentence', sentence);
    expect(() => digest.add('sentence', { ...sentence, id })).toThrow(
      `expected a row after "1 ${sentence.id}"`,
    );
  });

  test('refuses a kind that should have come before', () => {
    const digest = new Digest();
    digest.add('sentence', sentence);
    expect(() => digest.add('document', graph.first.document)).toThrow('expected a row after');
  });

  test('of an extraction depends on every field of every row', () => {
    const { first } = graph;
    const changed = [
      { ...first, document: { ...first.document, title: 'Other' } },
      { ...first, sentences: first.sentences.slice(1) },
      { ...first, entities: first.entities.map((use) => ({ ...use, aliases: [] })) },
      { ...first, claims: first.claims.slice(1) },
      { ...first, citations: first.citations.map((citation) => ({ ...citation, rule: 'other' })) },
    ];
    const digests = [first, ...changed].map(extractionDigest);
    expect(new Set(digests).size).toBe(digests.length);
    expect(digests[0]).toMatch(/^[0-9a-f]{64}$/);
  });
});
