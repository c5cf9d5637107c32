import type { Phrase } from '../../propose/proposition.js';
import { word } from '../../propose/walk.js';
import type { PhraseAnswer, PhraseContext } from './phrase-rule.js';

/** "I" in reported speech is the speaker, and so is "we": the person, organisation or country that speaks for its own. */
export function firstPerson(phrase: Phrase, context: PhraseContext): PhraseAnswer {
  const pronoun = word(context.tree, phrase.head);
  const single = /^(?:i|me|my|mine|myself)$/.test(pronoun);
  if (!single && !/^(?:we|us|our|ours|ourselves)$/.test(pronoun)) return 'pass';
  const tag = context.tree.parse.upos[phrase.head];
  const { voice } = context;
  if (tag !== 'PRON' || !voice?.speaker) return tag === 'PRON' ? null : 'pass';
  const speaker = context.follow(voice.speaker, voice.sentence);
  const fits = single ? speaker?.type === 'PERSON' : speaker !== null && speaker.type !== 'CONCEPT';
  return speaker && fits ? { ...speaker, tokens: [phrase.head], alias: null } : null;
}
