import lemmatize from 'wink-lemmatizer';

/** The dictionary form of a word, lower case, by its Penn tag: verbs, nouns and adjectives lose their endings. */
export function lemmaOf(form: string, xpos: string): string {
  const word = form.toLowerCase();
  if (xpos.startsWith('VB') || xpos === 'MD') return verbLemma(word);
  if (xpos === 'NNS') return lemmatize.noun(word);
  if (xpos === 'JJR' || xpos === 'JJS') return lemmatize.adjective(word);
  return word;
}

/** Clitics, since the lemmatiser knows whole words only, and the verbs it takes for others. */
const ownForms: Readonly<Record<string, string>> = {
  "'s": 'be',
  "'re": 'be',
  "'m": 'be',
  "'ve": 'have',
  "'ll": 'will',
  ca: 'can',
  wo: 'will',
  fined: 'fine',
  fining: 'fine',
  waging: 'wage',
  waged: 'wage',
};

function verbLemma(word: string): string {
  return ownForms[word.replace('’', "'")] ?? lemmatize.verb(word);
}
