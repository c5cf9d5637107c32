import { expect, test } from '@jest/globals';
import { loadExtractor } from '../../../src/extract/extract.js';

/** The confidence of what is read off a text with this predicate. */
function confidenceOf(text: string, predicate: string): number {
  const { propositions } = loadExtractor().analyse({ text });
  const [found] = propositions.flat().filter(({ relation }) => relation.predicate === predicate);
  if (!found) throw new Error(`expected ${predicate} in what is read off "${text}", got none`);
  return found.confidence;
}

test('a plain main clause is all but certain', () => {
  expect(confidenceOf('Denmark supports Norway.', 'support')).toBeGreaterThan(0.9);
});

test('a clause inside another is read less surely than one by itself', () => {
  const alone = confidenceOf('The bank sold the ship in May.', 'sell');
  const inside = confidenceOf('Lopez said that the bank sold the ship in May.', 'sell');
  expect(inside).toBeLessThan(alone);
});

test('a participle with a borrowed subject is read less surely than a verb with its own', () => {
  const own = confidenceOf('The storm hit the island and destroyed many homes.', 'hit');
  const borrowed = confidenceOf('The storm hit the island, destroying many homes.', 'destroy');
  expect(borrowed).toBeLessThan(own);
});

test('the same words are read less surely in a longer sentence', () => {
  const short = confidenceOf('Kenya signed the treaty.', 'sign');
  const long = confidenceOf(
    'Kenya signed the treaty after several weeks of hard talks in the old town hall of the capital.',
    'sign',
  );
  expect(long).toBeLessThan(short);
});
