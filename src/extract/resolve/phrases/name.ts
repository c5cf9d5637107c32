import type { Phrase } from '../../propose/proposition.js';
import { headOf, lemma, word } from '../../propose/walk.js';
import { nameHead } from '../groups/description.js';
import type { ResolvedName } from '../groups/name-entities.js';
import { titles } from '../names/name-words.js';
import { type PhraseAnswer, type PhraseContext, referTo } from './phrase-rule.js';

/** A phrase about a name: its head is part of one, or is a title that a name follows ("leader Kim Jong Un"). */
export function name(phrase: Phrase, context: PhraseContext): PhraseAnswer {
  const found = nameOf(phrase, context);
  return found ? referTo(found, range(found.mention.first, found.mention.last), null) : 'pass';
}

/** The name that a phrase is about. */
export function nameOf(phrase: Phrase, context: PhraseContext): ResolvedName | null {
  const { names, sentence, tree } = context;
  const direct = names.at(sentence, phrase.head);
  if (direct) return direct;
  if (!titles.has(lemma(tree, phrase.head))) return null;
  const ofState = word(tree, phrase.head + 1) === 'of' && word(tree, phrase.head + 2) === 'state';
  const start = phrase.head + (ofState ? 3 : 1);
  const next = names.at(sentence, start);
  const hangs = next && headOf(tree, nameHead(tree, next.mention)) === phrase.head;
  return hangs && next.mention.first === start ? next : null;
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
