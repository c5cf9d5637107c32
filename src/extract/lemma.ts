import lemmatize from 'wink-lemmatizer';

/** The dictionary form of a word, lower case, by its Penn tag: verbs, nouns and adjectives lose their endings. */
export function lemmaOf(form: string, xpos: string): string {
  const word = form.toLowerCase();
  if (xpos.startsWith('VB') || xpos === 'MD') return verbLemma(word);
  if (xpos === 'NNS') return lemmatize.noun(word);
  if (xpos === 'JJR' || xpos === 'JJS') return lemmatize.adjective(word);
  return word;
}

/** Clitics, since the lemmatiser knows whole words only. */
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
  const known = ownForms.get(word.replace('’', "'"));
  // "co-founded", "re-elected".
  const [, prefix, rest] = /^(\p{Ll}{2,5}-)(\p{Ll}{3,})$/u.exec(word) ?? [];
  if (prefix !== undefined && rest !== undefined) return prefix + verbLemma(rest);
  return known ?? withSilentE(word, lemmatize.verb(word));
}

/** "hoped" is of `hope`, which the lemmatiser takes for `hop`: a short verb would have doubled its consonant ("hopped"). */
function withSilentE(word: string, lemma: string): string {
  const isShort = /^(?:[^aeiou]*|[^aeiou]*qu)[aeiou][bdgklmnprtvz]$/.test(lemma);
  return isShort && (word === `${lemma}ed` || word === `${lemma}ing`) ? `${lemma}e` : lemma;
}
