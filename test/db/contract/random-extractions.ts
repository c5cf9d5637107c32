import fc from 'fast-check';
import { type Stance, stances } from '../../../src/model/claim.js';
import { entityTypes } from '../../../src/model/entity.js';
import { type SampleCitation, sampleExtraction } from '../sample-extraction.js';

/** The names that random documents use. */
export const names = ['A', 'B', 'Élan', '북한', '🚀 Corp', 'ﬀ'] as const;
const name = fc.constantFrom(...names);
const predicate = fc.constantFrom('support', 'meet', 'be leader of');
const citation = fc
  .tuple(name, predicate, name, fc.constantFrom(...stances), fc.option(name, { nil: undefined }))
  .map(sampleCitation);
const entity = fc.record({
  type: fc.constantFrom(...entityTypes),
  key: fc.constant('shared'),
  aliases: fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 4 }), { maxLength: 2 }),
});
const sample = fc.record({
  citations: fc.array(citation, { maxLength: 5 }),
  publisher: fc.constantFrom('Post', 'POST', 'Évening', null),
  publishedAt: fc.constantFrom('2024', '2024-12-29', '2024-12-29T10:00:00Z', null),
  title: fc.option(fc.string({ unit: 'grapheme' })),
  // Two names with one key, never in one document: an entity that documents call differently.
  entities: fc.oneof(fc.record({ A: entity }), fc.record({ Élan: entity })),
});
/** One to six documents about the same few entities. */
export const extractions = fc.uniqueArray(sample.map(sampleExtraction), {
  minLength: 1,
  maxLength: 6,
  selector: ({ document }) => document.id,
});

function sampleCitation(
  parts: readonly [string, string, string, Stance, string | undefined],
): SampleCitation {
  const [subject, predicate, object, stance, speaker] = parts;
  return [subject, predicate, object, stance, undefined, speaker];
}
