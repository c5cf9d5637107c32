import { readFileSync } from 'node:fs';
import { packageFile } from '../package-root.js';

type PartOfSpeech = 'verb' | 'noun' | 'adjective';

/** What data/lemmas.json holds of each part of speech; scripts/build-lemmas.ts writes it. */
export interface Lemmas {
  /** Forms whose lemma no ending tells, each with its lemma. */
  readonly irregular: Readonly<Record<string, string>>;
  /** All lemmas, between single spaces. */
  readonly lemmas: string;
}

/** Endings in the order in which they are tried, each with what stands in its place in the lemma (WordNet's Morphy). */
const ENDINGS: Readonly<Record<PartOfSpeech, readonly (readonly [string, string])[]>> = {
  verb: [
    ['s', ''],
    ['ies', 'y'],
    ['es', ''],
    ['es', 'e'],
    ['ed', ''],
    ['ed', 'e'],
    ['ing', ''],
    ['ing', 'e'],
  ],
  noun: [
    ['s', ''],
    ['ses', 's'],
    ['xes', 'x'],
    ['zes', 's'],
    ['ves', 'f'],
    ['ches', 'ch'],
    ['shes', 'sh'],
    ['ies', 'y'],
  ],
  adjective: [
    ['est', ''],
    ['est', 'e'],
    ['er', ''],
    ['er', 'e'],
  ],
};

/** The lemma of a lower-case word as a part of speech, or the word itself: `dictionaryForm('wolves', 'noun')` is "wolf". */
export function dictionaryForm(word: string, partOfSpeech: PartOfSpeech): string {
  const { irregular, lemmas } = dictionaryOf(partOfSpeech);
  const known = irregular.get(word);
  if (known !== undefined) return known;
  for (const [ending, replacement] of ENDINGS[partOfSpeech]) {
    if (!word.endsWith(ending)) continue;
    const lemma = word.slice(0, -ending.length) + replacement;
    if (lemmas.has(lemma)) return lemma;
  }
  return word;
}

interface Dictionary {
  readonly irregular: ReadonlyMap<string, string>;
  readonly lemmas: ReadonlySet<string>;
}

const dictionaries = new Map<PartOfSpeech, Dictionary>();
let content: Readonly<Record<PartOfSpeech, Lemmas>> | undefined;

/** Each when it is first asked for: most words are nouns, and a short text has few plurals. */
function dictionaryOf(partOfSpeech: PartOfSpeech): Dictionary {
  const known = dictionaries.get(partOfSpeech);
  if (known !== undefined) return known;
  content ??= readLemmas();
  const { irregular, lemmas } = content[partOfSpeech];
  const dictionary = {
    irregular: new Map(Object.entries(irregular)),
    lemmas: new Set(lemmas.split(' ')),
  };
  dictionaries.set(partOfSpeech, dictionary);
  return dictionary;
}

function readLemmas(): Readonly<Record<PartOfSpeech, Lemmas>> {
  return JSON.parse(readFileSync(packageFile('data/lemmas.json'), 'utf8'));
}
