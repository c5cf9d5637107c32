import { dictionaryForm } from './dictionary.js';

/** The dictionary form of a word, lower case, by its Penn tag: verbs, nouns and adjectives lose their endings. */
export function lemmaOf(form: string, xpos: string): string {
  const word = form.toLowerCase();
  // "to found a school": the dictionary takes it for the past of another verb.
  if (xpos === 'VB' && twofold.has(word)) return word;
  if (xpos.startsWith('VB') || xpos === 'MD') return verbLemma(word);
  if (xpos === 'NNS') return dictionaryForm(word, 'noun');
  if (xpos === 'JJR' || xpos === 'JJS') return dictionaryForm(word, 'adjective');
  return word;
}

const twofold: ReadonlySet<string> = new Set([
  'found',
  'wound',
  'ground',
  'bound',
  'fell',
  'saw',
  'lay',
  'rose',
]);

/** Clitics, since the dictionary knows whole words only. */
const ownForms: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    "'s": 'be',
    "'re": 'be',
    "'m": 'be',
    "'ve": 'have',
    "'ll": 'will',
    ca: 'can',
    wo: 'will',
  }),
);

function verbLemma(word: string): string {
  return ownForms.get(word.replace('’', "'")) ?? knownLemma(word) ?? ofPrefixed(word) ?? word;
}

/** Null where the dictionary does not know the word. */
function knownLemma(word: string): string | null {
  const lemma = withSilentE(word, dictionaryForm(word, 'verb'));
  return lemma === word ? null : lemma;
}

/** "co-founded", "renationalised": of the verb that stands behind the prefix. */
function ofPrefixed(word: string): string | null {
  const [, prefix = '', rest = ''] =
    /^((?:co|re|pre|over|under|out|un|mis|de|dis|counter|inter|ghost|cross|self)-?)(\p{L}{3,})$/u.exec(
      word,
    ) ?? [];
  // "present" and "delay" have none: an ending or the prefix itself shows one.
  const isShown = /(?:ed|ing|s)$/.test(rest) || /(?:-|^out)$/.test(prefix);
  const lemma = isShown ? knownLemma(rest) : null;
  return lemma === null ? null : prefix + lemma;
}

/** "hoped" is of `hope`, which the dictionary takes for `hop`: a short verb would have doubled its consonant ("hopped"). */
function withSilentE(word: string, lemma: string): string {
  const isShort = /^(?:[^aeiou]*|[^aeiou]*qu)[aeiou][bdgklmnprtvz]$/.test(lemma);
  return isShort && (word === `${lemma}ed` || word === `${lemma}ing`) ? `${lemma}e` : lemma;
}
