import type { Phrase } from '../../propose/proposition.js';
import { headOf } from '../../propose/walk.js';
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
  const next = names.at(sentence, phrase.head + 1);
  if (!next || !titles.has(tree.lemmas[phrase.head] ?? '')) return null;
  const hangs = headOf(tree, nameHead(tree, next.mention)) === phrase.head;
  return hangs && next.mention.first === phrase.head + 1 ? next : null;
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
