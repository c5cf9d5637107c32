import { entityId } from '../../../model/entity.js';
import type { Phrase } from '../../propose/proposition.js';
import {
  dependents,
  headOf,
  labelled,
  lemma,
  prepositionOf,
  upos,
  word as wordOf,
  wordsOf,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import { wordAt } from '../mentions/run.js';
import { nameKey } from '../names/name-key.js';
import type { PhraseAnswer, PhraseContext, Referent } from './phrase-rule.js';

/** "Ukrainian" in "Ukrainian President": an adjective of a people, asked for by itself, is their country. */
export function nationality({ head, tokens }: Phrase, { known, names, tree }: PhraseContext): PhraseAnswer {
  const word = wordAt(tree, head);
  // "two Swedes" are not Sweden.
  if (tokens.length > 2 || upos(tree, head) === 'NOUN' || dependents(tree, head, 'nummod').length > 0)
    return 'pass';
  const whole = tokens.map((token) => wordAt(tree, token)).join(' ');
  const country = known.countryOfPeople(whole) ?? known.countryOfPeople(word);
  if (!country) return 'pass';
  // "Robert Dane left. Dane ...": somebody's name.
  const isSurname = names.entities.some(({ name, type }) => type === 'PERSON' && name.endsWith(` ${word}`));
  if (isSurname && upos(tree, head) === 'PROPN' && dependents(tree, head, 'det').length === 0) return 'pass';
  if (isLanguage(tree, head) || isSome(tree, head) || isFollower(tree, head)) return commonNoun(word, tokens);
  // "The Briton won": one of them, whoever that is; "the British" are all.
  if (isOne(tree, head)) return null;
  return {
    entityId: entityId('name', nameKey(country.name)),
    name: country.name,
    type: country.type,
    tokens,
    alias: { text: whole, reason: `what belongs to "${country.name}"` },
  };
}

/** "Spoken in Turkish and Greek", "learned Danish", "translated into Dutch": a tongue and no country. */
function isLanguage(tree: Tree, word: number): boolean {
  let head = word;
  while (labelled(tree, head, 'conj')) head = headOf(tree, head);
  const verb = lemma(tree, headOf(tree, head));
  // "English is the language of trade".
  if (labelled(tree, head, 'nsubj') && /^(?:language|tongue|dialect|franca)$/.test(verb)) return true;
  const preposition = wordsOf(tree, prepositionOf(tree, head));
  const isBare = dependents(tree, head, 'det').length === 0;
  if (preposition === 'in') return isBare;
  if (/^(?:into|from|to)$/.test(preposition))
    return /^(?:translate|translation|render|dub|switch)$/.test(verb);
  return isBare && labelled(tree, head, 'obj', 'xcomp', 'nsubj:pass') && spoken.test(verb);
}

const spoken = /^(?:speak|learn|teach|study|understand|know|read|write|translate|master|forget|pick)$/;

function commonNoun(word: string, tokens: readonly number[]): Referent {
  return { entityId: entityId('concept', nameKey(word)), name: word, type: 'CONCEPT', tokens, alias: null };
}

/** "Many Russians left", "included Bangladeshis": some of a people, where no article makes it all of them. */
function isSome(tree: Tree, head: number): boolean {
  const definite = dependents(tree, head, 'det').some((det) => wordOf(tree, det) === 'the');
  return /[^s]s$/.test(wordOf(tree, head)) && !definite;
}

/** "Jan Ott, a German": one of them, and no country. */
function isFollower(tree: Tree, head: number): boolean {
  const isAny = dependents(tree, head, 'det').some((det) => /^(?:an?|another)$/.test(wordOf(tree, det)));
  return isAny && labelled(tree, head, 'appos');
}

/** Whether an article makes it one of a people: "the Briton", but "the British", "the Russians", "the Chinese". */
function isOne(tree: Tree, head: number): boolean {
  const article = dependents(tree, head, 'det').some((det) =>
    /^(?:the|an?|this|that|another)$/.test(wordOf(tree, det)),
  );
  return (
    article &&
    labelled(tree, head, 'nsubj', 'obj', 'obl', 'iobj') &&
    /[^shz]$/.test(wordOf(tree, head)) &&
    !/ese$/.test(wordOf(tree, head))
  );
}
