import { isOfPerson } from '../../propose/lexicon/titles.js';
import type { Phrase } from '../../propose/proposition.js';
import { headOf, lemma, word, xpos } from '../../propose/walk.js';
import { isKin } from '../names/kin-nouns.js';
import { employersOf, speaksForOthers } from './employer.js';
import type { PhraseAnswer, PhraseContext, Referent } from './phrase-rule.js';

/**
 * "I" in reported speech is the speaker, and so is "we": the person, organisation or country that speaks for its own. "We" of
 * somebody who is introduced by an office is whose office it is: "'We sold it,' said Acme spokesman Bo Lind".
 */
export function firstPerson(phrase: Phrase, context: PhraseContext): PhraseAnswer {
  const pronoun = word(context.tree, phrase.head);
  const single = /^(?:i|me|my|mine|myself)$/.test(pronoun);
  if (!single && !/^(?:we|us|our|ours|ourselves)$/.test(pronoun)) return 'pass';
  const tag = context.tree.parse.upos[phrase.head];
  const { voice } = context;
  if (tag !== 'PRON' || !voice?.speaker) return tag === 'PRON' ? null : 'pass';
  const speaker = context.follow(voice.speaker, voice.sentence);
  const meant = single || !speaker ? speaker : everybody(speaker, voice.speaker, phrase, context);
  const spoken = context.trees[voice.sentence];
  // "'I lost my house,' a farmer said".
  const isSomebody =
    meant?.type === 'CONCEPT' &&
    spoken &&
    xpos(spoken, voice.speaker.head) === 'NN' &&
    isOfPerson(spoken, voice.speaker.head);
  const fits = single ? meant?.type === 'PERSON' || isSomebody : meant !== null && meant.type !== 'CONCEPT';
  return meant && fits ? { ...meant, tokens: [phrase.head], alias: null } : null;
}

/** Those whom a person speaks for; "our son" is the speaker's own, whoever that works for. */
function everybody(
  speaker: Referent,
  { head }: Phrase,
  phrase: Phrase,
  { tree, trees, sentence, voice, follow }: PhraseContext,
): Referent | null {
  const spoken = trees[voice?.sentence ?? sentence];
  if (speaker.type !== 'PERSON' || !spoken || isKin(lemma(tree, headOf(tree, phrase.head)))) return speaker;
  const houses = employersOf(spoken, head).map(({ phrase: employer, isOffice }) => ({
    isOffice,
    house: follow(employer, voice?.sentence),
  }));
  const meant = houses.find(
    ({ house, isOffice }) => house?.type === 'ORGANIZATION' || (isOffice && house?.type === 'PLACE'),
  );
  // "an aide to Moss", "the company's chairman": he says it for others, but not for Moss alone.
  const isOthers = speaksForOthers(spoken, head) || houses.some(({ house }) => house?.type !== 'PLACE');
  return meant?.house ?? (isOthers ? null : speaker);
}
