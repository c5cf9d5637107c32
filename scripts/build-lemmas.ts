/**
 * Writes data/lemmas.json: the dictionary forms of English verbs, nouns and adjectives, out of WordNet as the development
 * dependency wink-lexicon holds it.
 *
 *   npm run lemmas
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Lemmas } from '../src/extract/dictionary.js';
import { packageFile } from '../src/package-root.js';

/** The package carries no types of its own. */
function load<T>(part: string): T {
  return createRequire(import.meta.url)(`wink-lexicon/src/wn-${part}.js`);
}

/** A word and the place of its senses in the list of senses. */
const words = load<Readonly<Record<string, number>>>('words');
const senses = load<readonly (readonly number[])[]>('word-senses');

/** `isOne` tells of the number of a sense, WordNet's lexicographer file, whether it is of the part of speech. */
function lemmasOf(partOfSpeech: string, isOne: (sense: number) => boolean): Lemmas {
  return {
    irregular: load<Readonly<Record<string, string>>>(`${partOfSpeech}-exceptions`),
    lemmas: Object.entries(words)
      .filter(([, place]) => senses[place]?.some(isOne))
      .map(([word]) => word)
      .join(' '),
  };
}

const content = {
  verb: lemmasOf('verb', (sense) => sense >= 29 && sense <= 43),
  noun: lemmasOf('noun', (sense) => sense >= 3 && sense <= 28),
  adjective: lemmasOf('adjective', (sense) => sense <= 1),
};
writeFileSync(packageFile('data/lemmas.json'), `${JSON.stringify(content, null, 1)}\n`);
